-- Where the line meets the outline of the country, beside the known crossing that it is drawn through; null where it ends there.
alter table crossing
  add column computed_lon double precision,
  add column computed_lat double precision,
  add column offset_km double precision not null default 0;
