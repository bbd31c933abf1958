-- minimum-compatible: 1
-- Originals of results that were given out with a watermark: at a server sealed and with their keys, in a library
-- sealed and with whom to ask for the key.

ALTER TABLE job_results ADD COLUMN sealed_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE job_results ADD COLUMN sealed_bytes BIGINT NOT NULL DEFAULT 0;
-- Random, and not made from a key of the server: that one can be replaced without making worthless what people
-- keep. Whoever can read it can read the original beside it as well.
ALTER TABLE job_results ADD COLUMN sealed_key TEXT NOT NULL DEFAULT '';

-- Whose it is at the server; empty: the result is as it was made.
ALTER TABLE library_items ADD COLUMN sealed_account TEXT NOT NULL DEFAULT '';
ALTER TABLE library_items ADD COLUMN sealed_job TEXT NOT NULL DEFAULT '';
-- Empty: not fetched yet.
ALTER TABLE library_items ADD COLUMN sealed_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE library_items ADD COLUMN sealed_bytes BIGINT NOT NULL DEFAULT 0;
CREATE INDEX library_items_sealed ON library_items (sealed_account) WHERE sealed_account <> '';
