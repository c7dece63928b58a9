-- oldest reader: 1
-- What models wrote about pictures; kept by the picture, so that each is asked about once.
CREATE TABLE model_texts (
  content_hash text COLLATE "C" PRIMARY KEY,
  model_id     text NOT NULL,
  lang         text NOT NULL,
  overview     text[] NOT NULL,
  details      text[] NOT NULL
);
