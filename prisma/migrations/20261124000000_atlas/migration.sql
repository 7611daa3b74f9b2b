create extension if not exists postgis;

create table dataset (
  singleton boolean primary key default true check (singleton),
  version text not null,
  -- Version, analysis and load code: when any of them changes, the tables are filled anew.
  fingerprint text not null,
  loaded_at timestamptz not null default now()
);

create table source (
  id text primary key,
  csl jsonb not null
);

create table project (
  id text primary key,
  layer text not null,
  names jsonb not null,
  variants text[] not null,
  summary text not null,
  related text[] not null,
  countries text[] not null
);
create index project_layer on project (layer);

create table segment (
  project_id text not null references project on delete cascade,
  id text not null,
  ordinal int not null,
  names jsonb not null,
  branch boolean not null,
  geometry geometry(Geometry, 4326) not null,
  control_points text[] not null,
  method text not null,
  sources text[] not null,
  positional_accuracy_m double precision not null,
  digitised_at text not null,
  length_km double precision,
  length_by_country jsonb not null,
  primary key (project_id, id)
);
create index segment_geometry on segment using gist (geometry);

create table border_crossing (
  id text primary key,
  names jsonb not null,
  variants text[] not null,
  kind text not null,
  countries text[] not null,
  opened text,
  elevation_m double precision,
  positional_accuracy_m double precision not null,
  citations jsonb not null,
  geometry geometry(Point, 4326) not null
);
create index border_crossing_geometry on border_crossing using gist (geometry);

create table crossing (
  project_id text not null,
  segment_id text not null,
  ordinal int not null,
  from_country text,
  to_country text,
  chainage_km double precision not null,
  border_crossing_id text references border_crossing,
  geometry geometry(Point, 4326) not null,
  primary key (project_id, segment_id, ordinal),
  foreign key (project_id, segment_id) references segment on delete cascade
);
create index crossing_geometry on crossing using gist (geometry);

create table statement (
  project_id text not null references project on delete cascade,
  id text not null,
  ordinal int not null,
  about text,
  property text not null,
  content jsonb not null,
  counts text,
  date text not null,
  stance text not null,
  source_id text not null references source,
  locator text not null,
  read text not null,
  primary key (project_id, id)
);
create index statement_source on statement (source_id);

create table place (
  id text primary key,
  names jsonb not null,
  variants text[] not null,
  kind text not null,
  country text not null,
  elevation_m double precision,
  positional_accuracy_m double precision not null,
  citations jsonb not null,
  geometry geometry(Point, 4326) not null
);
create index place_geometry on place using gist (geometry);

create table basemap (
  id serial primary key,
  layer text not null,
  min_zoom int not null,
  properties jsonb not null,
  geometry geometry(Geometry, 4326) not null
);
create index basemap_layer on basemap (layer);
create index basemap_geometry on basemap using gist (geometry);

-- What the app reads with; a role belongs to the whole server, so it may be there already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'atlas_reader') then
    create role atlas_reader nologin;
  end if;
end
$$;
grant atlas_reader to current_user;
grant usage on schema public to atlas_reader;
grant select on dataset, source, project, segment, border_crossing, crossing, statement, place, basemap to atlas_reader;
