-- What paid models cost on each day; tells nothing about who asked.
CREATE TABLE spending (
  day      TEXT PRIMARY KEY,
  requests INTEGER NOT NULL,
  tokens   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
