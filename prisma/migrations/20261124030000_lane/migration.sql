-- How many projects before it a segment shares its line with: the map draws them side by side.
alter table segment add column lane int not null default 0;
