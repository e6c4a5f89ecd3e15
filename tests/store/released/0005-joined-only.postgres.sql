CREATE SCHEMA tawatur_released;
CREATE TABLE tawatur_released.acquisitions (
    id text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    acquired_at text NOT NULL COLLATE pg_catalog."C",
    route text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    headers text NOT NULL COLLATE pg_catalog."C",
    redirects text NOT NULL COLLATE pg_catalog."C",
    part text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    address text COLLATE pg_catalog."C",
    container text COLLATE pg_catalog."C",
    forwarded_from text COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.addresses (
    address text NOT NULL COLLATE pg_catalog."C",
    visited_at text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    pages bigint NOT NULL,
    etag text COLLATE pg_catalog."C",
    modified text COLLATE pg_catalog."C",
    next_at text COLLATE pg_catalog."C",
    failure text COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.analyses (
    document text NOT NULL COLLATE pg_catalog."C",
    engine text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.audit (
    number bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    who text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE tawatur_released.audit ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tawatur_released.audit_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE tawatur_released.contents (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    bytes bytea
);
CREATE TABLE tawatur_released.documents (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    wording text NOT NULL COLLATE pg_catalog."C",
    published_order text NOT NULL COLLATE pg_catalog."C",
    removed_by bigint,
    outlet text COLLATE pg_catalog."C",
    text text COLLATE pg_catalog."C",
    headline text COLLATE pg_catalog."C",
    byline text COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    joined_to text COLLATE pg_catalog."C"
);
ALTER TABLE tawatur_released.documents ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tawatur_released.documents_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE tawatur_released.jobs (
    id text NOT NULL COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    run_after text NOT NULL COLLATE pg_catalog."C",
    leased_until text COLLATE pg_catalog."C",
    worker text COLLATE pg_catalog."C",
    failure text COLLATE pg_catalog."C",
    ended_at text COLLATE pg_catalog."C",
    result text COLLATE pg_catalog."C",
    made_at text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    done bigint DEFAULT 0 NOT NULL,
    total bigint DEFAULT 0 NOT NULL
);
CREATE TABLE tawatur_released.judgements (
    number bigint NOT NULL,
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    body_hash text NOT NULL COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    salt text COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.keys (
    id text NOT NULL COLLATE pg_catalog."C",
    "user" text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.migrations (
    name text NOT NULL,
    made_at text NOT NULL
);
CREATE TABLE tawatur_released.searches (
    name text NOT NULL COLLATE pg_catalog."C",
    query text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.terms (
    number bigint NOT NULL,
    terms tsvector NOT NULL
);
CREATE TABLE tawatur_released.tries (
    name_hash text NOT NULL COLLATE pg_catalog."C",
    count bigint NOT NULL,
    last_at text NOT NULL COLLATE pg_catalog."C",
    locked_until text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE tawatur_released.users (
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO tawatur_released.acquisitions VALUES ('fcb1afdbd17fc2111aa20a4cca27de50', '2c5d8f148e102d7d8caaf3ada72fcdce', 'e26d3c1a0cfdc5009da57c8607b595ddcd216a6a947b36f5289bb7935a9f287b', '2026-11-26T00:00:00.000Z', 'file', '01.txt', '{}', '[]', NULL, NULL, NULL, NULL, NULL);
INSERT INTO tawatur_released.analyses VALUES ('2c5d8f148e102d7d8caaf3ada72fcdce', 'tawatur 0.1.0', '2026-11-26T00:00:00.000Z', '{}');
INSERT INTO tawatur_released.contents VALUES ('e26d3c1a0cfdc5009da57c8607b595ddcd216a6a947b36f5289bb7935a9f287b', 33, '\xd8a7d986d987d8a7d8b120d8acd8afd8a7d8b120d8a7d984d985d8b1d981d8a32e');
INSERT INTO tawatur_released.documents OVERRIDING SYSTEM VALUE VALUES (1, '2c5d8f148e102d7d8caaf3ada72fcdce', 'e26d3c1a0cfdc5009da57c8607b595dd', '2024-03-05T00:00:00.000Z', NULL, 'الفنار', 'انهار جدار المرفأ.', NULL, NULL, '01.txt', '2024-03-05', NULL, NULL);
INSERT INTO tawatur_released.jobs VALUES ('one', 0, 'analyse', '{"document":"2c5d8f148e102d7d8caaf3ada72fcdce"}', 'waiting', '2026-11-26T00:00:00.000Z', NULL, NULL, NULL, NULL, NULL, '2026-11-26T00:00:00.000Z', 0, 0);
INSERT INTO tawatur_released.judgements VALUES (1, '0000000000000000000000000000000000000000000000000000000000000000', '11db25187ed21c43b8f49d6725f84dc099c3b8256f36011b0e22931a964c3f0c', '2026-11-26T00:00:00.000Z', 'huda', 'note', 'c5fe879b886291d950385a4c6f7dd4ac09f75c1a19c9fd371751e466b7bcaad1', '2c5d8f148e102d7d8caaf3ada72fcdce', '4e13018cc516c85d7e3fdba8d7b021ca', '{"kind":"note","by":"huda","targets":[{"document":"2c5d8f148e102d7d8caaf3ada72fcdce"}],"value":"يراجع"}');
INSERT INTO tawatur_released.migrations VALUES ('0001-first', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.migrations VALUES ('0002-job-progress', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.migrations VALUES ('0003-addresses', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.migrations VALUES ('0004-users', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.migrations VALUES ('0005-joined-only', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.searches VALUES ('المرفأ', 'مرفأ', '2026-11-26T00:00:00.000Z');
INSERT INTO tawatur_released.terms VALUES (1, '''المرفا'' ''انهار'' ''جدار'' ''مرفا''');
INSERT INTO tawatur_released.users VALUES ('huda', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$AA$AA', '2026-11-26T00:00:00.000Z');
SELECT pg_catalog.setval('tawatur_released.audit_number_seq', 1, false);
SELECT pg_catalog.setval('tawatur_released.documents_number_seq', 1, true);
ALTER TABLE ONLY tawatur_released.acquisitions
    ADD CONSTRAINT acquisitions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY tawatur_released.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (address);
ALTER TABLE ONLY tawatur_released.analyses
    ADD CONSTRAINT analyses_key PRIMARY KEY (document, engine);
ALTER TABLE ONLY tawatur_released.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (number);
ALTER TABLE ONLY tawatur_released.contents
    ADD CONSTRAINT contents_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY tawatur_released.documents
    ADD CONSTRAINT documents_id_key UNIQUE (id);
ALTER TABLE ONLY tawatur_released.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (number);
ALTER TABLE ONLY tawatur_released.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY tawatur_released.judgements
    ADD CONSTRAINT judgements_pkey PRIMARY KEY (number);
ALTER TABLE ONLY tawatur_released.keys
    ADD CONSTRAINT keys_hash_key UNIQUE (hash);
ALTER TABLE ONLY tawatur_released.keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (id);
ALTER TABLE ONLY tawatur_released.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);
ALTER TABLE ONLY tawatur_released.searches
    ADD CONSTRAINT searches_pkey PRIMARY KEY (name);
ALTER TABLE ONLY tawatur_released.terms
    ADD CONSTRAINT terms_pkey PRIMARY KEY (number);
ALTER TABLE ONLY tawatur_released.tries
    ADD CONSTRAINT tries_pkey PRIMARY KEY (name_hash);
ALTER TABLE ONLY tawatur_released.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (name);
CREATE INDEX acquisitions_by_address ON tawatur_released.acquisitions USING btree (address);
CREATE INDEX acquisitions_by_content ON tawatur_released.acquisitions USING btree (content);
CREATE INDEX acquisitions_by_document ON tawatur_released.acquisitions USING btree (document);
CREATE INDEX documents_by_date ON tawatur_released.documents USING btree (published_order DESC, id) WHERE ((joined_to IS NULL) AND (removed_by IS NULL));
CREATE INDEX documents_by_joined ON tawatur_released.documents USING btree (joined_to) WHERE (joined_to IS NOT NULL);
CREATE INDEX documents_by_wording ON tawatur_released.documents USING btree (wording);
CREATE INDEX jobs_by_time ON tawatur_released.jobs USING btree (made_at, id);
CREATE INDEX jobs_waiting ON tawatur_released.jobs USING btree (kind, state, run_after, id);
CREATE INDEX judgements_by_document ON tawatur_released.judgements USING btree (document);
CREATE INDEX terms_index ON tawatur_released.terms USING gin (terms);
ALTER TABLE ONLY tawatur_released.acquisitions
    ADD CONSTRAINT acquisitions_content_fkey FOREIGN KEY (content) REFERENCES tawatur_released.contents(sha256);
ALTER TABLE ONLY tawatur_released.acquisitions
    ADD CONSTRAINT acquisitions_document_fkey FOREIGN KEY (document) REFERENCES tawatur_released.documents(id);
ALTER TABLE ONLY tawatur_released.analyses
    ADD CONSTRAINT analyses_document_fkey FOREIGN KEY (document) REFERENCES tawatur_released.documents(id);
ALTER TABLE ONLY tawatur_released.keys
    ADD CONSTRAINT keys_user_fkey FOREIGN KEY ("user") REFERENCES tawatur_released.users(name);
