-- oldest reader: 1
-- Reference pictures as JPEG, named by the content of the museum's file; they stay when a work is removed.
CREATE TABLE pictures (
  content_hash text COLLATE "C" PRIMARY KEY,
  jpeg         bytea NOT NULL
);

ALTER TABLE pictures ALTER COLUMN jpeg SET STORAGE EXTERNAL;
