-- minimum-compatible: 4
-- Ratings, boards and the trash. A studio that knows nothing of the trash would show what is in it, so older
-- ones may not use this.

ALTER TABLE library_items ADD COLUMN rating BIGINT NOT NULL DEFAULT 0;
-- 0: not in the trash.
ALTER TABLE library_items ADD COLUMN trashed_at BIGINT NOT NULL DEFAULT 0;
-- Grows with every result that comes in: a clock may be set back, this is not.
ALTER TABLE library_items ADD COLUMN position BIGINT NOT NULL DEFAULT 0;
-- The name of the input as it is sorted: folded, numbers by their value.
ALTER TABLE library_items ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
-- Which texts the catalogue had for its tool, topic and style; see subject_terms.
ALTER TABLE library_items ADD COLUMN subject TEXT NOT NULL DEFAULT '';

UPDATE library_items SET name_key = lower(input_name);
UPDATE library_items SET position = numbered.place
    FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS place FROM library_items) AS numbered
    WHERE numbered.id = library_items.id;

-- Each list is read along one of these; what it filters by lies in the index.
DROP INDEX library_items_by_time;
CREATE INDEX library_items_by_position ON library_items (trashed_at, position, tool, rating);
CREATE INDEX library_items_by_rating ON library_items (trashed_at, rating, position, tool);
CREATE INDEX library_items_by_name ON library_items (trashed_at, name_key, position, tool, rating);
CREATE INDEX library_items_by_subject ON library_items (subject);

-- The names of tool, topic and style in every language are the same for thousands of results: they are kept
-- once, under a key made of them.
CREATE TABLE subject_terms (
    term TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (term, subject)
);
CREATE INDEX subject_terms_by_subject ON subject_terms (subject);

CREATE TABLE boards (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- Folded; two boards that differ only in case are one to a person.
    name_key TEXT NOT NULL UNIQUE
);

CREATE TABLE board_items (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE,
    PRIMARY KEY (board_id, item_id)
);
CREATE INDEX board_items_by_item ON board_items (item_id);

CREATE TABLE board_terms (
    term TEXT NOT NULL,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    PRIMARY KEY (term, board_id)
);
CREATE INDEX board_terms_by_board ON board_terms (board_id);

-- last_change: the number of the last change that is in these tables; the journal may know of a later one.
-- last_position: the highest `position` ever given.
CREATE TABLE library_state (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO library_state (name, value) VALUES ('last_change', 0);
INSERT INTO library_state (name, value) SELECT 'last_position', COALESCE(MAX(position), 0) FROM library_items;
