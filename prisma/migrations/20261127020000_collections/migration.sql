-- The status of each project (segment_id is null) and each segment between two days, as the rules have it: a question for a day is a comparison.
create table status_period (
  project_id text not null references project on delete cascade,
  ordinal int not null,
  segment_id text,
  status text not null,
  since text not null,
  since_from date not null,
  since_to date,
  at_latest boolean not null,
  statement text not null,
  source_id text not null,
  stance text not null,
  still_so_by text not null,
  valid_from date not null,
  -- The first day on which another statement is the newest.
  valid_to date,
  primary key (project_id, ordinal)
);
create index status_period_segment on status_period (project_id, segment_id, valid_from);
grant select on status_period to atlas_reader;

-- The days that the date of a statement may mean, ISO 8601.
alter table statement
  add column earliest date,
  add column latest date;

-- Length without the legs that a segment before it runs on too, and the projects that share legs with it.
alter table segment
  add column distinct_length_km double precision,
  add column shared_with text[] not null default '{}';

-- The segments of a project that count in its totals, together.
alter table project add column geometry geometry(Geometry, 4326);
create index project_geometry on project using gist (geometry);
