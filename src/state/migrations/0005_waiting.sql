DROP INDEX "ledger_request_entry";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "begun_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_request_entry" ON "ledger" USING btree ("request_id","entry") WHERE entry <> 'change';