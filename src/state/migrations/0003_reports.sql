CREATE TABLE "reports" (
	"clip" text NOT NULL,
	"platform" text NOT NULL,
	"user" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_clip_user_pk" PRIMARY KEY("clip","user")
);
