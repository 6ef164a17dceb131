create table absence (
  person_id integer not null,
  kind text not null,
  until_day date not null,
  at timestamp(3) with time zone not null,
  constraint absence_kind_check CHECK ((kind = ANY (ARRAY['snoozed'::text, 'on leave'::text]))),
  constraint absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint absence_pkey PRIMARY KEY (person_id)
);

create table acting (
  object_id text not null,
  person_id integer,
  constraint acting_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint acting_pkey PRIMARY KEY (object_id)
);

create table conversation (
  person_id integer not null,
  conversation_id text not null,
  reference jsonb not null,
  at timestamp(3) with time zone not null,
  constraint conversation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint conversation_pkey PRIMARY KEY (person_id)
);

create table delegation (
  period_key text not null,
  measure_code text not null,
  to_id integer not null,
  by_id integer not null,
  at timestamp(3) with time zone not null,
  constraint delegation_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint delegation_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code) DEFERRABLE INITIALLY DEFERRED,
  constraint delegation_period_key_fkey FOREIGN KEY (period_key) REFERENCES period(key) DEFERRABLE INITIALLY DEFERRED,
  constraint delegation_to_id_fkey FOREIGN KEY (to_id) REFERENCES person(id),
  constraint delegation_pkey PRIMARY KEY (period_key, measure_code)
);

create table delivery (
  id integer not null generated always as identity,
  person_id integer not null,
  kind text not null,
  period_key text not null,
  wave text not null,
  facts jsonb,
  at timestamp(3) with time zone not null,
  state text not null default 'waiting'::text,
  why text,
  activity_id text,
  conversation_id text,
  settled_at timestamp(3) with time zone,
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'held'::text, 'failed'::text, 'not known'::text]))),
  constraint delivery_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint delivery_pkey PRIMARY KEY (id),
  constraint delivery_person_id_period_key_kind_wave_key UNIQUE (person_id, period_key, kind, wave)
);

create table measure (
  code text not null,
  title text not null,
  short_name text not null,
  aliases jsonb not null,
  service_area text not null,
  directorate text not null,
  priority text not null,
  key_aim text not null,
  outcome text not null,
  unit text not null,
  noun text,
  decimals integer not null,
  polarity jsonb,
  basis jsonb,
  growth jsonb,
  frequency text not null,
  quarter_rule text,
  tolerance jsonb,
  owner text,
  life jsonb not null,
  "position" integer not null,
  constraint measure_aliases_check CHECK ((jsonb_typeof(aliases) = 'array'::text)),
  constraint measure_decimals_check CHECK ((decimals >= 0)),
  constraint measure_frequency_check CHECK ((frequency = ANY (ARRAY['monthly'::text, 'quarterly'::text, 'half-yearly'::text, 'annual'::text]))),
  constraint measure_pkey PRIMARY KEY (code)
);

create table period (
  key text not null,
  start_year integer not null,
  quarter integer,
  state text not null,
  due_on date,
  opened_at timestamp(3) with time zone,
  closed_at timestamp(3) with time zone,
  constraint period_closed_at_some_time CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint period_named_by_its_time CHECK ((key = (start_year || COALESCE(('Q'::text || quarter), 'Y'::text)))),
  constraint period_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4))),
  constraint period_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint period_pkey PRIMARY KEY (key)
);

create table person (
  id integer not null generated always as identity,
  name text not null,
  email text not null,
  object_id text,
  roles jsonb not null,
  service_areas jsonb not null,
  job_title text,
  deputy text,
  constraint person_roles_check CHECK ((jsonb_typeof(roles) = 'array'::text)),
  constraint person_service_areas_check CHECK ((jsonb_typeof(service_areas) = 'array'::text)),
  constraint person_pkey PRIMARY KEY (id)
);

create table record (
  sequence bigint not null generated always as identity,
  at timestamp(3) with time zone not null,
  actor_id integer,
  actor_name text not null,
  act text not null,
  period_key text,
  measure_code text,
  before jsonb,
  after jsonb,
  reason text,
  door text not null,
  constraint record_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint record_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code) DEFERRABLE INITIALLY DEFERRED,
  constraint record_pkey PRIMARY KEY (sequence)
);

create table return (
  id integer not null generated always as identity,
  period_key text not null,
  measure_code text not null,
  state text not null default 'outstanding'::text,
  constraint return_state_check CHECK ((state = ANY (ARRAY['outstanding'::text, 'submitted'::text, 'sent back'::text, 'approved'::text]))),
  constraint return_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code) DEFERRABLE INITIALLY DEFERRED,
  constraint return_period_key_fkey FOREIGN KEY (period_key) REFERENCES period(key) DEFERRABLE INITIALLY DEFERRED,
  constraint return_pkey PRIMARY KEY (id),
  constraint return_period_key_measure_code_key UNIQUE (period_key, measure_code)
);

create table return_version (
  return_id integer not null,
  submission_key text not null,
  version integer not null,
  reply jsonb not null,
  commentary text,
  action jsonb,
  confirmed jsonb not null,
  by_id integer,
  by_name text not null,
  on_behalf_of jsonb,
  door text not null,
  at timestamp(3) with time zone not null,
  constraint return_version_confirmed_check CHECK ((jsonb_typeof(confirmed) = 'array'::text)),
  constraint return_version_reply_check CHECK (((reply ->> 'kind'::text) = ANY (ARRAY['figure'::text, 'nil'::text]))),
  constraint return_version_version_check CHECK ((version >= 1)),
  constraint return_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint return_version_return_id_fkey FOREIGN KEY (return_id) REFERENCES return(id),
  constraint return_version_number UNIQUE (return_id, version),
  constraint return_version_submission UNIQUE (return_id, submission_key)
);

create table schema_migration (
  name text not null,
  checksum text not null,
  applied_at timestamp(3) with time zone not null,
  constraint schema_migration_pkey PRIMARY KEY (name)
);

create table target (
  measure_code text not null,
  start_year integer not null,
  version integer not null,
  written text not null,
  reading jsonb not null,
  standing jsonb not null,
  footnotes jsonb not null,
  condition jsonb,
  rationale text,
  profile jsonb,
  constraint target_version_check CHECK ((version >= 1)),
  constraint target_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code),
  constraint target_version PRIMARY KEY (measure_code, start_year, version)
);

create table thread (
  conversation_id text not null,
  object_id text not null,
  question jsonb not null,
  shown jsonb not null,
  at timestamp(3) with time zone not null,
  constraint thread_pkey PRIMARY KEY (conversation_id, object_id)
);

create table wave (
  period_key text not null,
  name text not null,
  on_day date not null,
  became text not null,
  at timestamp(3) with time zone not null,
  constraint wave_became_check CHECK ((became = ANY (ARRAY['sent'::text, 'passed over'::text, 'opened'::text]))),
  constraint wave_pkey PRIMARY KEY (period_key, name)
);

create table welcomed (
  conversation_id text not null,
  at timestamp(3) with time zone not null,
  constraint welcomed_pkey PRIMARY KEY (conversation_id)
);

CREATE INDEX delivery_to_send ON public.delivery USING btree (id) WHERE (state = 'waiting'::text);

CREATE UNIQUE INDEX person_email ON public.person USING btree (lower(email));

CREATE UNIQUE INDEX person_object_id ON public.person USING btree (lower(object_id));

CREATE INDEX record_measure ON public.record USING btree (measure_code, sequence);

CREATE INDEX record_period ON public.record USING btree (period_key, sequence);

CREATE INDEX return_measure ON public.return USING btree (measure_code);

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.return_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.target FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.wave FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is only ever added to: % refused', tg_table_name, lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$function$
;
