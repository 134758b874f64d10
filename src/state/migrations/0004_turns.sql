ALTER TABLE "requests" ADD COLUMN "user_finish" double precision;--> statement-breakpoint
CREATE INDEX "requests_admitted" ON "requests" USING btree ("admitted_at");--> statement-breakpoint
CREATE INDEX "requests_pace" ON "requests" USING btree ("number") WHERE pace is not null;--> statement-breakpoint
UPDATE "requests" SET "user_finish" = "user_start" + "cost" WHERE "user_start" is not null;
