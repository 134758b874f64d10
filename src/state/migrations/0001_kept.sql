CREATE TABLE "left_servers" (
	"platform" text NOT NULL,
	"server" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "left_servers_platform_server_pk" PRIMARY KEY("platform","server")
);
--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "once" text;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "forgotten_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "requests_asker" ON "requests" USING btree ("platform","user");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_once" ON "requests" USING btree ("once") WHERE stage <> 'closed';