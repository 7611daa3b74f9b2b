-- Whether the founding article names a project, and how well the project is documented (geodata/rules/project-evidence.ts).
alter table project
  add column origin text not null default 'atlas',
  add column evidence jsonb not null default '{"step": "thinly", "facts": 0, "confirmed": 0, "primary": 0, "unsupported": [], "statements": 0, "origins": 0, "newest": 0}';
