-- minimum-compatible: 1
-- What visitors are shown of a picture: smaller and with the watermark, itself a file of the cache.

CREATE TABLE visitor_copies (
    source_sha256 TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL
);

-- A visitor's call asks which picture a file is.
CREATE INDEX materials_by_input ON materials (input_sha256);
CREATE INDEX materials_by_result ON materials (result_sha256);
CREATE INDEX materials_by_poster ON materials (poster_sha256);
CREATE INDEX materials_with_extras ON materials (extra_inputs) WHERE extra_inputs <> '';
CREATE INDEX library_items_by_input ON library_items (input_sha256);
