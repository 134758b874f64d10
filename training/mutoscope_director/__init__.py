"""The director of Mutoscope's paper theatre, as it is trained. README.md in the folder above has the commands."""
