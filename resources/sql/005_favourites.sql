-- minimum-compatible: 1
-- What the person marked with a heart. No foreign key: a mark outlives an example that one version of the pack
-- drops and a later one brings back.

CREATE TABLE favourites (
    material_id TEXT NOT NULL PRIMARY KEY,
    chosen_at BIGINT NOT NULL
);
