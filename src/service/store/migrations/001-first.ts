/**
 * The first tables.
 * @module
 */

/** Version 1. A migration that was released is never changed: add another. */
export const FIRST = `
CREATE TABLE pickleproof.projects (
  name text PRIMARY KEY,
  policy text,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE pickleproof.keys (
  id text PRIMARY KEY,
  project text NOT NULL,
  scopes text[] NOT NULL,
  secret_hash text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX keys_of_project ON pickleproof.keys (project);

CREATE TABLE pickleproof.blobs (
  project text NOT NULL,
  sha256 text NOT NULL,
  claimed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, sha256)
);

-- Reports are kept once each, under the SHA-256 of their text; body is the text, gzipped.
CREATE TABLE pickleproof.reports (
  digest text PRIMARY KEY,
  body bytea NOT NULL,
  size bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE pickleproof.jobs (
  id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  project text NOT NULL,
  kind text NOT NULL,
  target jsonb NOT NULL,
  name text NOT NULL,
  options jsonb NOT NULL,
  priority integer NOT NULL,
  dedup_key text,
  state text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  worker text,
  lease_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz,
  sha256 text,
  verdict text,
  reason text,
  report text REFERENCES pickleproof.reports (digest)
);
CREATE UNIQUE INDEX jobs_dedup ON pickleproof.jobs (project, dedup_key) WHERE dedup_key IS NOT NULL;
CREATE INDEX jobs_of_project ON pickleproof.jobs (project, number DESC);
CREATE INDEX jobs_of_content ON pickleproof.jobs (project, sha256, number DESC) WHERE sha256 IS NOT NULL;
CREATE INDEX jobs_of_report ON pickleproof.jobs (report, project) WHERE report IS NOT NULL;
CREATE INDEX jobs_leased ON pickleproof.jobs (lease_until) WHERE state = 'active';
CREATE INDEX jobs_queued ON pickleproof.jobs (created_at) WHERE state = 'queued';

CREATE TABLE pickleproof.events (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job uuid NOT NULL,
  project text NOT NULL,
  state text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  message text
);
CREATE INDEX events_of_project ON pickleproof.events (project, sequence);
CREATE INDEX events_of_job ON pickleproof.events (job, sequence);

-- question: SHA-256 of kind, engine, ruleset, options, policy and kind of name.
CREATE TABLE pickleproof.verdicts (
  content text NOT NULL,
  question text NOT NULL,
  report text NOT NULL REFERENCES pickleproof.reports (digest),
  verdict text NOT NULL,
  PRIMARY KEY (content, question)
);

CREATE TABLE pickleproof.findings (
  job uuid NOT NULL,
  project text NOT NULL,
  rule text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (job, rule)
);

CREATE TABLE pickleproof.webhooks (
  id text PRIMARY KEY,
  project text NOT NULL,
  url text NOT NULL,
  secret text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX webhooks_of_project ON pickleproof.webhooks (project);

CREATE TABLE pickleproof.deliveries (
  id uuid PRIMARY KEY,
  webhook text NOT NULL REFERENCES pickleproof.webhooks (id) ON DELETE CASCADE,
  job uuid NOT NULL,
  state text NOT NULL DEFAULT 'queued',
  attempts integer NOT NULL DEFAULT 0,
  last_answer text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (webhook, job)
);

CREATE TABLE pickleproof.audit (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  project text NOT NULL,
  key text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  status integer NOT NULL,
  client text NOT NULL
);

-- Makes searching in names fast where the server has the extension; the queries are the same without.
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX jobs_name ON pickleproof.jobs USING gin (name gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
  RAISE NOTICE 'no index on names: %', SQLERRM;
END $$;
`;
