-- minimum-compatible: 1
-- Runs unchanged on SQLite and PostgreSQL. Times are milliseconds since 1970. Texts in a language are NULL
-- when there is none in it.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE materials (
    id TEXT NOT NULL PRIMARY KEY,
    lookup_hash TEXT NOT NULL UNIQUE,
    tool TEXT NOT NULL,
    topic TEXT NOT NULL,
    style TEXT NOT NULL,
    title_en TEXT, title_ja TEXT, title_zh TEXT, title_ko TEXT, title_es TEXT,
    prompt_en TEXT, prompt_ja TEXT, prompt_zh TEXT, prompt_ko TEXT, prompt_es TEXT,
    input_sha256 TEXT NOT NULL, input_type TEXT NOT NULL, input_bytes BIGINT NOT NULL,
    input_width BIGINT NOT NULL, input_height BIGINT NOT NULL,
    result_sha256 TEXT NOT NULL, result_type TEXT NOT NULL, result_bytes BIGINT NOT NULL,
    result_width BIGINT NOT NULL, result_height BIGINT NOT NULL,
    poster_sha256 TEXT NOT NULL, poster_type TEXT NOT NULL, poster_bytes BIGINT NOT NULL,
    poster_width BIGINT NOT NULL, poster_height BIGINT NOT NULL,
    watermarked_sha256 TEXT NOT NULL, watermarked_type TEXT NOT NULL, watermarked_bytes BIGINT NOT NULL,
    watermarked_width BIGINT NOT NULL, watermarked_height BIGINT NOT NULL,
    -- One file a line: sha256, type, bytes, width, height, separated by tabs.
    extra_inputs TEXT NOT NULL,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    -- What people see: 0 hidden (pending, rejected), 1 approved, 2 featured.
    rank BIGINT NOT NULL,
    provider TEXT NOT NULL,
    label TEXT NOT NULL,
    -- One line each.
    credits TEXT NOT NULL,
    parameters TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    duration_ms BIGINT NOT NULL,
    view_count BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX materials_by_tool ON materials (tool, rank, created_at, id);
CREATE INDEX materials_by_rank ON materials (rank, created_at, id);
CREATE INDEX materials_by_watermark ON materials (watermarked_sha256);

-- The words under which a material is found, each as the hexadecimal digits of its UTF-8, so that a range
-- finds every beginning of a word whatever the database's collation.
CREATE TABLE material_terms (
    term TEXT NOT NULL,
    material_id TEXT NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    PRIMARY KEY (term, material_id)
);
CREATE INDEX material_terms_by_material ON material_terms (material_id);

-- Views a day (days since 1970, UTC).
CREATE TABLE material_views (
    day BIGINT NOT NULL,
    material_id TEXT NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    views BIGINT NOT NULL,
    PRIMARY KEY (day, material_id)
);
CREATE INDEX material_views_by_material ON material_views (material_id);
