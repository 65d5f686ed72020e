CREATE TYPE "public"."locale" AS ENUM('en', 'es', 'pt');--> statement-breakpoint
CREATE TYPE "public"."thumb" AS ENUM('up', 'down');--> statement-breakpoint
CREATE TYPE "public"."media_kind" AS ENUM('image', 'pdf');--> statement-breakpoint
CREATE TYPE "public"."remote_mode" AS ENUM('onsite', 'hybrid', 'remote');--> statement-breakpoint
CREATE TYPE "public"."revision_action" AS ENUM('create', 'update', 'delete', 'restore');--> statement-breakpoint
CREATE TABLE "awards" (
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
	"title" jsonb,
	"awarder" text,
	"awarded_on" text,
	"summary" jsonb,
	CONSTRAINT "awards_slug_unique" UNIQUE("slug"),
	CONSTRAINT "awards_slug_is_plain" CHECK ("awards"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("awards"."slug") <= 120),
	CONSTRAINT "awards_awarded_on_is_partial_date" CHECK ("awards"."awarded_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "certificates" (
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
	"name" jsonb,
	"issuer" text,
	"url" text,
	"issued_on" text,
	"expires_on" text,
	CONSTRAINT "certificates_slug_unique" UNIQUE("slug"),
	CONSTRAINT "certificates_slug_is_plain" CHECK ("certificates"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("certificates"."slug") <= 120),
	CONSTRAINT "certificates_issued_on_is_partial_date" CHECK ("certificates"."issued_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "certificates_expires_on_is_partial_date" CHECK ("certificates"."expires_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"locale" "locale" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"profile_id" uuid NOT NULL,
	"locale" "locale" NOT NULL,
	"media_id" uuid NOT NULL,
	"published" boolean DEFAULT true NOT NULL,
	CONSTRAINT "documents_locale_unique" UNIQUE("locale")
);
--> statement-breakpoint
CREATE TABLE "education" (
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
	"institution" text,
	"url" text,
	"area" jsonb,
	"study_type" jsonb,
	"place" jsonb,
	"started_on" text,
	"ended_on" text,
	"score" text,
	"courses" jsonb,
	"summary" jsonb,
	CONSTRAINT "education_slug_unique" UNIQUE("slug"),
	CONSTRAINT "education_slug_is_plain" CHECK ("education"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("education"."slug") <= 120),
	CONSTRAINT "education_started_on_is_partial_date" CHECK ("education"."started_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "education_ended_on_is_partial_date" CHECK ("education"."ended_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "education_ends_after_start" CHECK (left("education"."ended_on", least(length("education"."started_on"), length("education"."ended_on"))) >= left("education"."started_on", least(length("education"."started_on"), length("education"."ended_on"))))
);
--> statement-breakpoint
CREATE TABLE "employers" (
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
	"name" text,
	"url" text,
	"place" jsonb,
	"description" jsonb,
	CONSTRAINT "employers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "employers_slug_is_plain" CHECK ("employers"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("employers"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "exchanges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"locale" "locale" NOT NULL,
	"question" text NOT NULL,
	"answer" text,
	"citations" jsonb,
	"answered" boolean,
	"model" text,
	"latency_ms" integer,
	"cost_usd" numeric(12, 6),
	"thumb" "thumb"
);
--> statement-breakpoint
CREATE TABLE "expired_pages" (
	"revision" integer PRIMARY KEY NOT NULL,
	"addresses" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interests" (
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
	"name" jsonb,
	"keywords" jsonb,
	"summary" jsonb,
	CONSTRAINT "interests_slug_unique" UNIQUE("slug"),
	CONSTRAINT "interests_slug_is_plain" CHECK ("interests"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("interests"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"used" bigint DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "links" (
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
	"network" text,
	"username" text,
	"url" text,
	"label" jsonb,
	CONSTRAINT "links_slug_unique" UNIQUE("slug"),
	CONSTRAINT "links_slug_is_plain" CHECK ("links"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("links"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" "media_kind" NOT NULL,
	"key" text NOT NULL,
	"file_name" text,
	"mime_type" text,
	"bytes" integer,
	"width" integer,
	"height" integer,
	"widths" integer[] DEFAULT '{}' NOT NULL,
	"placeholder" text,
	"alt" jsonb,
	CONSTRAINT "media_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text,
	"email" text,
	"body" text NOT NULL,
	"locale" "locale" NOT NULL,
	"read_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"mailed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"password_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "owners_email_unique" UNIQUE("email"),
	CONSTRAINT "owners_email_is_lower" CHECK ("owners"."email" = lower("owners"."email"))
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"entry_kind" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"locale" "locale" NOT NULL,
	"title" text,
	"path" text NOT NULL,
	"body" text NOT NULL,
	"plain" text NOT NULL,
	"stemmed" "tsvector" GENERATED ALWAYS AS (case "passages"."locale"
        when 'en' then to_tsvector('english', "passages"."body")
        when 'es' then to_tsvector('spanish', "passages"."body")
        else to_tsvector('portuguese', "passages"."body") end) STORED,
	"simple" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', "passages"."plain")) STORED
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"singleton" boolean DEFAULT true NOT NULL,
	"main_locale" "locale" DEFAULT 'en' NOT NULL,
	"name" text,
	"label" jsonb,
	"headline" jsonb,
	"summary" jsonb,
	"email" text,
	"email_public" boolean DEFAULT false NOT NULL,
	"phone" text,
	"phone_public" boolean DEFAULT false NOT NULL,
	"url" text,
	"place" jsonb,
	"address" text,
	"postal_code" text,
	"city" text,
	"region" text,
	"country_code" text,
	"time_zone" text,
	"remote" "remote_mode",
	"availability" jsonb,
	"work_permit" jsonb,
	"photo_id" uuid,
	"indexable" boolean DEFAULT true NOT NULL,
	"ai_crawlers" boolean DEFAULT true NOT NULL,
	"cv_revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "profile_is_single" UNIQUE("singleton"),
	CONSTRAINT "profile_singleton" CHECK ("profile"."singleton")
);
--> statement-breakpoint
CREATE TABLE "project_images" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"translated_from" jsonb,
	"extra" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"caption" jsonb
);
--> statement-breakpoint
CREATE TABLE "project_skills" (
	"project_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "project_skills_project_id_skill_id_pk" PRIMARY KEY("project_id","skill_id")
);
--> statement-breakpoint
CREATE TABLE "projects" (
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
	"employer_id" uuid,
	"title" jsonb,
	"summary" jsonb,
	"description" jsonb,
	"highlights" jsonb,
	"contribution" jsonb,
	"team" jsonb,
	"url" text,
	"repository_url" text,
	"started_on" text,
	"ended_on" text,
	"featured" boolean DEFAULT false NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug"),
	CONSTRAINT "projects_slug_is_plain" CHECK ("projects"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("projects"."slug") <= 120),
	CONSTRAINT "projects_started_on_is_partial_date" CHECK ("projects"."started_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "projects_ended_on_is_partial_date" CHECK ("projects"."ended_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "projects_ends_after_start" CHECK (left("projects"."ended_on", least(length("projects"."started_on"), length("projects"."ended_on"))) >= left("projects"."started_on", least(length("projects"."started_on"), length("projects"."ended_on"))))
);
--> statement-breakpoint
CREATE TABLE "publications" (
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
	"name" jsonb,
	"publisher" text,
	"published_on" text,
	"url" text,
	"summary" jsonb,
	CONSTRAINT "publications_slug_unique" UNIQUE("slug"),
	CONSTRAINT "publications_slug_is_plain" CHECK ("publications"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("publications"."slug") <= 120),
	CONSTRAINT "publications_published_on_is_partial_date" CHECK ("publications"."published_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"batch" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"row_version" integer,
	"action" "revision_action" NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"owner_id" uuid
);
--> statement-breakpoint
CREATE TABLE "role_skills" (
	"role_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "role_skills_role_id_skill_id_pk" PRIMARY KEY("role_id","skill_id")
);
--> statement-breakpoint
CREATE TABLE "roles" (
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
	"employer_id" uuid NOT NULL,
	"title" jsonb,
	"place" jsonb,
	"started_on" text,
	"ended_on" text,
	"summary" jsonb,
	"highlights" jsonb,
	CONSTRAINT "roles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "roles_slug_is_plain" CHECK ("roles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("roles"."slug") <= 120),
	CONSTRAINT "roles_started_on_is_partial_date" CHECK ("roles"."started_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "roles_ended_on_is_partial_date" CHECK ("roles"."ended_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "roles_ends_after_start" CHECK (left("roles"."ended_on", least(length("roles"."started_on"), length("roles"."ended_on"))) >= left("roles"."started_on", least(length("roles"."started_on"), length("roles"."ended_on"))))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"owner_id" uuid NOT NULL,
	"user_agent" text,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_groups" (
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
	"name" jsonb,
	CONSTRAINT "skill_groups_slug_unique" UNIQUE("slug"),
	CONSTRAINT "skill_groups_slug_is_plain" CHECK ("skill_groups"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("skill_groups"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "skills" (
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
	"group_id" uuid,
	"name" jsonb,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"level" jsonb,
	CONSTRAINT "skills_slug_unique" UNIQUE("slug"),
	CONSTRAINT "skills_slug_is_plain" CHECK ("skills"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("skills"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "slugs" (
	"table_name" text NOT NULL,
	"slug" text NOT NULL,
	"row_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slugs_table_name_slug_pk" PRIMARY KEY("table_name","slug")
);
--> statement-breakpoint
CREATE TABLE "spoken_languages" (
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
	"code" text,
	"language" jsonb,
	"fluency" jsonb,
	CONSTRAINT "spoken_languages_slug_unique" UNIQUE("slug"),
	CONSTRAINT "spoken_languages_slug_is_plain" CHECK ("spoken_languages"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("spoken_languages"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "testimonials" (
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
	"author" text,
	"author_title" jsonb,
	"quote" jsonb,
	"url" text,
	CONSTRAINT "testimonials_slug_unique" UNIQUE("slug"),
	CONSTRAINT "testimonials_slug_is_plain" CHECK ("testimonials"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("testimonials"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "volunteering" (
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
	"organization" text,
	"url" text,
	"role" jsonb,
	"started_on" text,
	"ended_on" text,
	"summary" jsonb,
	"highlights" jsonb,
	CONSTRAINT "volunteering_slug_unique" UNIQUE("slug"),
	CONSTRAINT "volunteering_slug_is_plain" CHECK ("volunteering"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("volunteering"."slug") <= 120),
	CONSTRAINT "volunteering_started_on_is_partial_date" CHECK ("volunteering"."started_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "volunteering_ended_on_is_partial_date" CHECK ("volunteering"."ended_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "volunteering_ends_after_start" CHECK (left("volunteering"."ended_on", least(length("volunteering"."started_on"), length("volunteering"."ended_on"))) >= left("volunteering"."started_on", least(length("volunteering"."started_on"), length("volunteering"."ended_on"))))
);
--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education" ADD CONSTRAINT "education_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_images" ADD CONSTRAINT "project_images_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_images" ADD CONSTRAINT "project_images_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_skills" ADD CONSTRAINT "project_skills_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_skills" ADD CONSTRAINT "project_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_skills" ADD CONSTRAINT "role_skills_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_skills" ADD CONSTRAINT "role_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_employer_id_employers_id_fk" FOREIGN KEY ("employer_id") REFERENCES "public"."employers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_groups" ADD CONSTRAINT "skill_groups_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_group_id_skill_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."skill_groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoken_languages" ADD CONSTRAINT "spoken_languages_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteering" ADD CONSTRAINT "volunteering_profile_id_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "awards_profile_position" ON "awards" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "certificates_profile_position" ON "certificates" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "conversations_created" ON "conversations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "documents_profile" ON "documents" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "documents_media" ON "documents" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "education_profile_position" ON "education" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "employers_profile_position" ON "employers" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "exchanges_conversation" ON "exchanges" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "exchanges_answered_created" ON "exchanges" USING btree ("answered","created_at");--> statement-breakpoint
CREATE INDEX "interests_profile_position" ON "interests" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "limits_expires" ON "limits" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "links_profile_position" ON "links" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "messages_created" ON "messages" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "passages_entry" ON "passages" USING btree ("entry_kind","entry_id");--> statement-breakpoint
CREATE INDEX "passages_stemmed" ON "passages" USING gin ("stemmed");--> statement-breakpoint
CREATE INDEX "passages_simple" ON "passages" USING gin ("simple");--> statement-breakpoint
CREATE INDEX "passages_trigrams" ON "passages" USING gin ("plain" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "profile_photo" ON "profile" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "project_images_project_position" ON "project_images" USING btree ("project_id","position");--> statement-breakpoint
CREATE INDEX "project_images_media" ON "project_images" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "project_skills_skill" ON "project_skills" USING btree ("skill_id");--> statement-breakpoint
CREATE INDEX "projects_profile_position" ON "projects" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "projects_employer" ON "projects" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "publications_profile_position" ON "publications" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "revisions_row" ON "revisions" USING btree ("table_name","row_id","created_at");--> statement-breakpoint
CREATE INDEX "revisions_batch" ON "revisions" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "revisions_owner" ON "revisions" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "revisions_action_created" ON "revisions" USING btree ("action","created_at");--> statement-breakpoint
CREATE INDEX "role_skills_skill" ON "role_skills" USING btree ("skill_id");--> statement-breakpoint
CREATE INDEX "roles_profile_position" ON "roles" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "roles_employer" ON "roles" USING btree ("employer_id");--> statement-breakpoint
CREATE INDEX "sessions_owner" ON "sessions" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "skill_groups_profile_position" ON "skill_groups" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "skills_profile_position" ON "skills" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "skills_group" ON "skills" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "slugs_row" ON "slugs" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "spoken_languages_profile_position" ON "spoken_languages" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "testimonials_profile_position" ON "testimonials" USING btree ("profile_id","position");--> statement-breakpoint
CREATE INDEX "volunteering_profile_position" ON "volunteering" USING btree ("profile_id","position");