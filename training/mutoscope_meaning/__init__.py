"""Makes the reader's sentence encoder and the table of what the theatre can show, from published weights."""
