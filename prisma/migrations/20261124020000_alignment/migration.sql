-- Segments that follow each other, as one line with what lies along its chainage; the main line of a project is number 0.
create table alignment (
  project_id text not null references project on delete cascade,
  ordinal int not null,
  geometry geometry(Geometry, 4326) not null,
  length_km float8 not null,
  segments jsonb not null,
  stretches jsonb not null,
  points jsonb not null,
  primary key (project_id, ordinal)
);
grant select on alignment to atlas_reader;
create index alignment_geometry on alignment using gist (geometry);
