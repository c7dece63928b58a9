-- oldest reader: 6
-- From here on user_version is the schema of the oldest program that can work with the file, and this the number of
-- the last migration: a program can be taken back as long as it knows the former.
CREATE TABLE schema_version (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL
) STRICT;

INSERT INTO schema_version (only, version) VALUES (1, 7);

-- Which version of the describing code the published index is of.
CREATE TABLE describing (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  version TEXT NOT NULL
) STRICT;

INSERT INTO describing (only, version) VALUES (1, '2');
