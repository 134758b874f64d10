CREATE TABLE "deliveries" (
	"request_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"receipt" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"user" text NOT NULL,
	"platform" text NOT NULL,
	"entry" text NOT NULL,
	"seconds" real NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"number" bigserial NOT NULL,
	"stage" text NOT NULL,
	"platform" text NOT NULL,
	"user" text NOT NULL,
	"request" jsonb NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"outcome" jsonb,
	"admitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"pace" real
);
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_request_entry" ON "ledger" USING btree ("request_id","entry");--> statement-breakpoint
CREATE INDEX "requests_line" ON "requests" USING btree ("stage","number");