-- What a pipeline carries, a field gives or a plant treats; and projects that are there to make the network whole.
alter table project
  add column product text,
  add column context boolean not null default false;
