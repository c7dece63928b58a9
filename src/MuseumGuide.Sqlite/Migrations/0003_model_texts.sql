-- What models wrote about pictures; kept by the picture, so that each is asked about once.
CREATE TABLE model_texts (
  content_hash TEXT PRIMARY KEY,
  model_id     TEXT NOT NULL,
  lang         TEXT NOT NULL,
  overview     TEXT NOT NULL,  -- JSON array of sentences
  details      TEXT NOT NULL   -- JSON array of sentences
) STRICT, WITHOUT ROWID;
