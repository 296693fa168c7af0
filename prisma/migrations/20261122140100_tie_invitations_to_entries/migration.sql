-- After the migration that adds the values: PostgreSQL lets no transaction use an enum value that it has just added.
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_membership" CHECK (
  ("purpose" IN ('PROVIDER', 'MEMBER')) = ("membership_role" IS NOT NULL)
  AND ("membership_role" IS NULL) = ("provider_id" IS NULL)
);
