CREATE TABLE "audit" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"server" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" text NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "blocked_everywhere" (
	"platform" text NOT NULL,
	"user" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" text NOT NULL,
	"reason" text,
	CONSTRAINT "blocked_everywhere_platform_user_pk" PRIMARY KEY("platform","user")
);
--> statement-breakpoint
CREATE TABLE "server_settings" (
	"platform" text NOT NULL,
	"server" text NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "server_settings_platform_server_pk" PRIMARY KEY("platform","server")
);
--> statement-breakpoint
CREATE TABLE "server_weights" (
	"platform" text NOT NULL,
	"server" text NOT NULL,
	"weight" double precision NOT NULL,
	CONSTRAINT "server_weights_platform_server_pk" PRIMARY KEY("platform","server")
);
--> statement-breakpoint
ALTER TABLE "ledger" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger" ALTER COLUMN "user" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger" ALTER COLUMN "seconds" SET DATA TYPE double precision;--> statement-breakpoint
ALTER TABLE "ledger" ADD COLUMN "server" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger" ADD COLUMN "granted" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger" ADD COLUMN "by" text;--> statement-breakpoint
ALTER TABLE "ledger" ADD COLUMN "counts_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "server" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "cost" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "server_start" double precision;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "server_finish" double precision;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "user_start" double precision;--> statement-breakpoint
CREATE INDEX "audit_server" ON "audit" USING btree ("platform","server","number");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_settled" ON "ledger" USING btree ("request_id") WHERE entry in ('keep', 'give back');--> statement-breakpoint
CREATE INDEX "ledger_user" ON "ledger" USING btree ("platform","server","user","counts_at");--> statement-breakpoint
CREATE INDEX "ledger_server" ON "ledger" USING btree ("platform","server","counts_at");--> statement-breakpoint
CREATE INDEX "ledger_granted" ON "ledger" USING btree ("platform","server","user") WHERE granted <> 0;--> statement-breakpoint
CREATE INDEX "requests_turn" ON "requests" USING btree ("server_start") WHERE server_start is not null;--> statement-breakpoint
CREATE INDEX "requests_server_turn" ON "requests" USING btree ("platform","server","server_start") WHERE server_start is not null;--> statement-breakpoint
CREATE INDEX "requests_user_turn" ON "requests" USING btree ("platform","server","user","user_start") WHERE user_start is not null;--> statement-breakpoint
UPDATE "requests" SET "server" = coalesce("request"->>'server', ''), "cost" = ("request"->'work'->>'seconds')::float8;--> statement-breakpoint
UPDATE "ledger" SET "seconds" = CASE "entry" WHEN 'reserve' THEN "seconds" WHEN 'keep' THEN 0 ELSE -"seconds" END;--> statement-breakpoint
UPDATE "ledger" SET "server" = r."server", "counts_at" = r."admitted_at" FROM "requests" r WHERE r."id" = "ledger"."request_id";
