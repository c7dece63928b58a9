-- oldest reader: 1
-- What paid models cost on each day; tells nothing about who asked.
CREATE TABLE spending (
  day      date PRIMARY KEY,
  requests bigint NOT NULL,
  tokens   bigint NOT NULL
);
