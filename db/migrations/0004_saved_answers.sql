CREATE TABLE "saved_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"profile_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"published" boolean DEFAULT true NOT NULL,
	"question" jsonb,
	"answer" jsonb,
	CONSTRAINT "saved_answers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "saved_answers_slug_is_plain" CHECK ("saved_answers"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("saved_answers"."slug") <= 120)
);
--> statement-breakpoint
ALTER TABLE "saved_answers" ADD CONSTRAINT "saved_answers_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_answers_profile_position" ON "saved_answers" USING btree ("profile_id","position");