-- minimum-compatible: 1
-- Results that are clips.

-- 0 for pictures.
ALTER TABLE library_items ADD COLUMN duration_ms BIGINT NOT NULL DEFAULT 0;
