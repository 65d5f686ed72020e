ALTER TABLE "exchanges" ADD COLUMN "question_key" text;--> statement-breakpoint
ALTER TABLE "exchanges" ADD COLUMN "settled_at" timestamp with time zone;