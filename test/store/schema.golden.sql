create table absence (
  person_id integer not null,
  kind text not null,
  until_day date not null,
  at timestamp(3) with time zone not null,
  from_day date,
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

create table approval (
  return_id integer not null,
  version integer not null,
  step integer not null,
  decision text not null,
  by_id integer not null,
  by_name text not null,
  reason text,
  action jsonb,
  own boolean not null,
  door text not null,
  at timestamp(3) with time zone not null,
  constraint approval_decision_check CHECK ((decision = ANY (ARRAY['signed off'::text, 'sent back'::text]))),
  constraint approval_sent_back_for_a_reason CHECK (((decision = 'sent back'::text) = (reason IS NOT NULL))),
  constraint approval_step_check CHECK ((step = ANY (ARRAY[1, 2]))),
  constraint approval_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint approval_of_a_version FOREIGN KEY (return_id, version) REFERENCES return_version(return_id, version),
  constraint approval_once_a_step UNIQUE (return_id, version, step)
);

create table campaign_card (
  id integer not null generated always as identity,
  person_id integer not null,
  conversation_id text not null,
  activity_id text not null,
  reference jsonb not null,
  kind text not null,
  periods jsonb not null,
  wave text not null,
  since timestamp(3) with time zone not null,
  said jsonb not null,
  written_at timestamp(3) with time zone not null,
  constraint campaign_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint campaign_card_pkey PRIMARY KEY (id),
  constraint campaign_card_conversation_id_activity_id_key UNIQUE (conversation_id, activity_id)
);

create table conversation (
  person_id integer not null,
  conversation_id text not null,
  reference jsonb not null,
  at timestamp(3) with time zone not null,
  constraint conversation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint conversation_pkey PRIMARY KEY (person_id)
);

create table council_setting (
  id integer not null generated always as identity,
  part text not null,
  value jsonb not null,
  by_id integer not null,
  at timestamp(3) with time zone not null,
  constraint council_setting_part_check CHECK ((part = ANY (ARRAY['council'::text, 'scale'::text, 'calendar'::text]))),
  constraint council_setting_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint council_setting_pkey PRIMARY KEY (id)
);

create table delegation (
  measure_code text not null,
  by_id integer not null,
  to_id integer not null,
  until_day date,
  at timestamp(3) with time zone not null,
  constraint delegation_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint delegation_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code),
  constraint delegation_to_id_fkey FOREIGN KEY (to_id) REFERENCES person(id),
  constraint delegation_pkey PRIMARY KEY (measure_code)
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
  tries integer not null default 0,
  next_try_at timestamp(3) with time zone,
  claimed_by text,
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'held'::text, 'failed for now'::text, 'failed for good'::text, 'not known'::text, 'not needed'::text]))),
  constraint delivery_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint delivery_pkey PRIMARY KEY (id),
  constraint delivery_person_id_period_key_kind_wave_key UNIQUE (person_id, period_key, kind, wave)
);

create table edition (
  period_key text not null,
  number integer not null,
  at timestamp(3) with time zone not null,
  by_id integer,
  by_name text not null,
  constraint edition_number_check CHECK ((number >= 1)),
  constraint edition_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint edition_period_key_fkey FOREIGN KEY (period_key) REFERENCES period(key) DEFERRABLE INITIALLY DEFERRED,
  constraint edition_number PRIMARY KEY (period_key, number)
);

create table edition_row (
  period_key text not null,
  number integer not null,
  measure_code text not null,
  measure_version integer not null,
  target_start_year integer,
  target_version integer,
  return_version integer,
  scale jsonb not null,
  rating jsonb not null,
  last_year jsonb,
  constraint edition_row_measure_code_measure_version_fkey FOREIGN KEY (measure_code, measure_version) REFERENCES measure_version(measure_code, version),
  constraint edition_row_measure_code_target_start_year_target_version_fkey FOREIGN KEY (measure_code, target_start_year, target_version) REFERENCES target(measure_code, start_year, version),
  constraint edition_row_period_key_number_fkey FOREIGN KEY (period_key, number) REFERENCES edition(period_key, number),
  constraint edition_row_pkey PRIMARY KEY (period_key, measure_code, number)
);

create table import_draft (
  id integer not null generated always as identity,
  person_id integer,
  document text not null,
  digest text not null,
  contents jsonb,
  answers jsonb not null,
  state text not null,
  at timestamp(3) with time zone not null,
  settled_at timestamp(3) with time zone,
  constraint import_draft_answers_check CHECK ((jsonb_typeof(answers) = 'array'::text)),
  constraint import_draft_of_somebody_until_kept CHECK (((person_id IS NOT NULL) OR (state = 'confirmed'::text))),
  constraint import_draft_read_until_settled CHECK (((state = ANY (ARRAY['waiting'::text, 'open'::text])) = (contents IS NOT NULL))),
  constraint import_draft_settled_at_some_time CHECK (((settled_at IS NULL) = (contents IS NOT NULL))),
  constraint import_draft_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'confirmed'::text, 'cancelled'::text, 'replaced'::text]))),
  constraint import_draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint import_draft_pkey PRIMARY KEY (id)
);

create table lock_exception (
  id integer not null generated always as identity,
  period_key text not null,
  scope jsonb not null,
  until date not null,
  reason text not null,
  by_id integer not null,
  by_name text not null,
  at timestamp(3) with time zone not null,
  constraint lock_exception_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint lock_exception_period_key_fkey FOREIGN KEY (period_key) REFERENCES period(key),
  constraint lock_exception_pkey PRIMARY KEY (id)
);

create table lock_exception_end (
  exception_id integer not null,
  by_id integer not null,
  at timestamp(3) with time zone not null,
  constraint lock_exception_end_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint lock_exception_end_exception_id_fkey FOREIGN KEY (exception_id) REFERENCES lock_exception(id),
  constraint lock_exception_end_pkey PRIMARY KEY (exception_id)
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

create table measure_version (
  measure_code text not null,
  version integer not null,
  from_start_year integer,
  from_quarter integer,
  kept jsonb not null,
  reason text,
  constraint measure_version_from_a_period CHECK (((from_quarter IS NULL) OR (from_start_year IS NOT NULL))),
  constraint measure_version_from_quarter_check CHECK (((from_quarter >= 1) AND (from_quarter <= 4))),
  constraint measure_version_has_a_reason CHECK (((from_start_year IS NULL) = (reason IS NULL))),
  constraint measure_version_version_check CHECK ((version >= 1)),
  constraint measure_version_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code),
  constraint measure_version_number PRIMARY KEY (measure_code, version)
);

create table out_of_reach (
  person_id integer not null,
  why text not null,
  at timestamp(3) with time zone not null,
  constraint out_of_reach_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint out_of_reach_pkey PRIMARY KEY (person_id)
);

create table owner_question (
  key text not null,
  measure_code text not null,
  period_key text not null,
  words text not null,
  reply_by date not null,
  asker_id integer not null,
  owner_id integer not null,
  at timestamp(3) with time zone not null,
  constraint owner_question_words_check CHECK ((words <> ''::text)),
  constraint owner_question_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES person(id),
  constraint owner_question_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code),
  constraint owner_question_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id),
  constraint owner_question_period_key_fkey FOREIGN KEY (period_key) REFERENCES period(key),
  constraint owner_question_pkey PRIMARY KEY (key)
);

create table owner_reply (
  question_key text not null,
  words text not null,
  by_id integer not null,
  at timestamp(3) with time zone not null,
  constraint owner_reply_words_check CHECK ((words <> ''::text)),
  constraint owner_reply_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint owner_reply_question_key_fkey FOREIGN KEY (question_key) REFERENCES owner_question(key),
  constraint owner_reply_pkey PRIMARY KEY (question_key)
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
  retired_at timestamp(3) with time zone,
  forgotten_at timestamp(3) with time zone,
  constraint person_forgotten_has_no_name CHECK (((forgotten_at IS NULL) OR ((name = ''::text) AND (email = ''::text) AND (object_id IS NULL) AND (retired_at IS NOT NULL)))),
  constraint person_roles_check CHECK ((jsonb_typeof(roles) = 'array'::text)),
  constraint person_service_areas_check CHECK ((jsonb_typeof(service_areas) = 'array'::text)),
  constraint person_pkey PRIMARY KEY (id)
);

create table person_salt (
  person_id integer not null,
  salt text not null,
  constraint person_salt_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint person_salt_pkey PRIMARY KEY (person_id)
);

create table published_commentary (
  id integer not null generated always as identity,
  return_id integer not null,
  of_words text,
  words text not null,
  by_id integer not null,
  by_name text not null,
  door text not null,
  at timestamp(3) with time zone not null,
  constraint published_commentary_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint published_commentary_return_id_fkey FOREIGN KEY (return_id) REFERENCES return(id),
  constraint published_commentary_pkey PRIMARY KEY (id)
);

create table record (
  sequence bigint not null,
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
  text text not null,
  hash text not null,
  seal text not null,
  key_id text not null,
  constraint record_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint record_measure_code_fkey FOREIGN KEY (measure_code) REFERENCES measure(code) DEFERRABLE INITIALLY DEFERRED,
  constraint record_pkey PRIMARY KEY (sequence)
);

create table record_head (
  one boolean not null default true,
  sequence bigint not null,
  entries bigint not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  constraint record_head_one_check CHECK (one),
  constraint record_head_pkey PRIMARY KEY (one)
);

create table reopening (
  period_key text not null,
  number integer not null,
  reason text not null,
  by_id integer not null,
  at timestamp(3) with time zone not null,
  constraint reopening_by_id_fkey FOREIGN KEY (by_id) REFERENCES person(id),
  constraint reopening_period_key_number_fkey FOREIGN KEY (period_key, number) REFERENCES edition(period_key, number),
  constraint reopening_pkey PRIMARY KEY (period_key, number)
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

create table return_count (
  period_key text not null,
  state text not null,
  count integer not null,
  constraint return_count_pkey PRIMARY KEY (period_key, state)
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
  restated_because text,
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
  from_start_year integer,
  from_quarter integer,
  reason text,
  constraint target_from_a_period CHECK (((from_quarter IS NULL) OR (from_start_year IS NOT NULL))),
  constraint target_from_quarter_check CHECK (((from_quarter >= 1) AND (from_quarter <= 4))),
  constraint target_has_a_reason CHECK (((from_start_year IS NULL) = (reason IS NULL))),
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
  in_turn jsonb not null default '[]'::jsonb,
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

create table words_version (
  one boolean not null default true,
  version bigint not null,
  constraint words_version_one_check CHECK (one),
  constraint words_version_pkey PRIMARY KEY (one)
);

CREATE INDEX conversation_latest ON public.conversation USING btree (at DESC, person_id);

CREATE INDEX council_setting_part ON public.council_setting USING btree (part, id);

CREATE INDEX delivery_campaign ON public.delivery USING btree (period_key, kind, wave);

CREATE INDEX delivery_in_flight ON public.delivery USING btree (id) WHERE (state = 'sending'::text);

CREATE INDEX delivery_to_send ON public.delivery USING btree (COALESCE(next_try_at, at), id) WHERE (state = ANY (ARRAY['waiting'::text, 'failed for now'::text]));

CREATE UNIQUE INDEX import_draft_one_each ON public.import_draft USING btree (person_id, state) WHERE (state = ANY (ARRAY['waiting'::text, 'open'::text]));

CREATE INDEX lock_exception_of ON public.lock_exception USING btree (period_key, until);

CREATE INDEX measure_version_owner ON public.measure_version USING btree (lower((kept ->> 'owner'::text)));

CREATE INDEX measure_version_priority ON public.measure_version USING btree (((kept ->> 'priority'::text)));

CREATE INDEX measure_version_service_area ON public.measure_version USING btree (((kept ->> 'service_area'::text)));

CREATE INDEX owner_question_measure ON public.owner_question USING btree (measure_code, at);

CREATE INDEX person_deputy ON public.person USING btree (lower(deputy));

CREATE UNIQUE INDEX person_email ON public.person USING btree (lower(email)) WHERE (retired_at IS NULL);

CREATE UNIQUE INDEX person_object_id ON public.person USING btree (lower(object_id));

CREATE INDEX published_commentary_return ON public.published_commentary USING btree (return_id, id);

CREATE INDEX record_measure ON public.record USING btree (measure_code, sequence);

CREATE INDEX record_period ON public.record USING btree (period_key, sequence);

CREATE INDEX return_measure ON public.return USING btree (measure_code);

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.approval FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.approval FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER added AFTER INSERT ON public.campaign_card FOR EACH STATEMENT EXECUTE FUNCTION tell_of_deliveries();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.council_setting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER added AFTER INSERT ON public.delivery FOR EACH STATEMENT EXECUTE FUNCTION tell_of_deliveries();

CREATE TRIGGER asked_for_again AFTER UPDATE OF state ON public.delivery FOR EACH ROW WHEN (((new.state = 'waiting'::text) AND (old.state <> 'waiting'::text))) EXECUTE FUNCTION tell_of_deliveries();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.edition FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.edition_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.lock_exception FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.lock_exception FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.lock_exception_end FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER words AFTER INSERT OR UPDATE ON public.measure FOR EACH STATEMENT EXECUTE FUNCTION words_changed();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.measure_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.measure_version FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.owner_question FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.owner_reply FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER words AFTER INSERT OR UPDATE OF name, email, job_title, retired_at ON public.person FOR EACH STATEMENT EXECUTE FUNCTION words_changed();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.published_commentary FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.published_commentary FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.record FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.record FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.reopening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER come AFTER INSERT ON public.return REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_returns();

CREATE TRIGGER gone AFTER DELETE ON public.return REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_returns();

CREATE TRIGGER moved AFTER UPDATE ON public.return REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_returns();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.return_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.return_version FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.target FOR EACH STATEMENT EXECUTE FUNCTION refuse_but_forgetting();

CREATE TRIGGER only_names_go BEFORE UPDATE ON public.target FOR EACH ROW EXECUTE FUNCTION only_names_go();

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE OR TRUNCATE ON public.wave FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE FUNCTION public.count_returns()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    perform from return_count where period_key in (select period_key from come)
    order by period_key, state for update;
    insert into return_count as kept (period_key, state, count)
    select period_key, state, count(*) from come group by period_key, state order by period_key, state
    on conflict (period_key, state) do update set count = kept.count + excluded.count;
  elsif tg_op = 'DELETE' then
    perform from return_count where period_key in (select period_key from gone)
    order by period_key, state for update;
    update return_count set count = return_count.count - left_out.count
    from (select period_key, state, count(*) from gone group by period_key, state) left_out
    where (return_count.period_key, return_count.state) = (left_out.period_key, left_out.state);
  else
    perform from return_count where period_key in (select period_key from come union select period_key from gone)
    order by period_key, state for update;
    insert into return_count as kept (period_key, state, count)
    select period_key, state, sum(by) from (
      select period_key, state, 1 as by from come union all select period_key, state, -1 from gone
    ) moved group by period_key, state having sum(by) <> 0 order by period_key, state
    on conflict (period_key, state) do update set count = kept.count + excluded.count;
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.forgets(was jsonb, becomes jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
declare
  part text;
  place integer;
begin
  if was is not distinct from becomes then
    return true;
  end if;
  if jsonb_typeof(was) = 'object' and jsonb_typeof(becomes) = 'object' then
    for part in select jsonb_object_keys(was || becomes) loop
      if was -> part is null or becomes -> part is null then
        return false;
      end if;
      if part in ('by_name', 'actor_name', 'by', 'name', 'owner')
         and becomes -> part in ('""', 'null', '"a former member of staff"') then
        continue;
      end if;
      if not forgets(was -> part, becomes -> part) then
        return false;
      end if;
    end loop;
    return true;
  end if;
  if jsonb_typeof(was) = 'array' and jsonb_typeof(becomes) = 'array'
     and jsonb_array_length(was) = jsonb_array_length(becomes) then
    for place in 0 .. jsonb_array_length(was) - 1 loop
      if not forgets(was -> place, becomes -> place) then
        return false;
      end if;
    end loop;
    return true;
  end if;
  return false;
end
$function$
;

CREATE OR REPLACE FUNCTION public.only_names_go()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if forgets(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  raise exception '% is only ever added to: only a name may go from it', tg_table_name
    using errcode = 'integrity_constraint_violation';
end
$function$
;

CREATE OR REPLACE FUNCTION public.refuse_but_forgetting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and current_setting('outturn.forgetting', true) = 'yes' then
    return null;
  end if;
  raise exception '% is only ever added to: % refused', tg_table_name, lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end
$function$
;

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

CREATE OR REPLACE FUNCTION public.tell_of_deliveries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('outturn_deliveries', '');
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.words_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into words_version (version) values (1) on conflict (one) do update set version = words_version.version + 1;
  return null;
end
$function$
;
