/**
 * The names that a template meets: what is known of each (jinja2 3.1 `filters.py`, `tests.py`,
 * `defaults.py`; transformers 4.57 and llama-cpp-python 0.3 for what they add).
 * @module
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Attributes that lead to frames, code and bases without two underscores (`jinja2/sandbox.py`, UNSAFE_*). */
const INTERNAL = words(`
  mro func_globals func_code func_closure func_defaults func_dict im_class im_func im_self
  gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await
  tb_frame tb_next f_globals f_locals f_builtins f_back f_code co_code co_consts
`);

/** Whether an attribute of this name leads to Python itself. */
export function reaches(name: string): boolean {
  return /^__\w+__$|^_[A-Za-z]\w*?__\w/.test(name) || INTERNAL.has(name);
}

/** Whether a piece of a dotted path does, as `map(attribute=…)` and format strings take it. */
export function pathReaches(path: string): boolean {
  return path.split(/[^\w]+/).some(reaches);
}

/** Methods that start programs or run code, whatever they are called on. */
export const RUNNING: ReadonlySet<string> = words(`
  popen Popen system eval exec execfile check_output check_call getattr setattr import_module
  subclasses spawn fork run_module load_module
`);

/** Methods of texts, lists and dicts that return what they were called on, or part of it. */
export const METHODS: ReadonlySet<string> = words(`
  strip lstrip rstrip split rsplit splitlines partition rpartition lower upper title capitalize
  swapcase casefold replace join zfill ljust rjust center expandtabs removeprefix removesuffix
  get keys values items pop popitem setdefault update copy append extend insert remove reverse sort
  clear next reset cycle changed add union
`);

/** Methods that return numbers and truth values. */
export const COUNTING: ReadonlySet<string> = words(`
  startswith endswith find rfind index rindex count isdigit isalpha isalnum isspace isupper islower
  isnumeric isdecimal istitle isascii isidentifier
`);

/** Methods that take their object as a format string, in which a field can name attributes. */
export const FORMATTING: ReadonlySet<string> = words('format format_map');

/** Filters that return what they were given, part of it, or a text made of it and their arguments. */
export const FILTERS: ReadonlySet<string> = words(`
  batch capitalize center d default dictsort e escape filesizeformat first forceescape format indent
  items join last list lower pprint random reject replace reverse safe select slice sort string
  striptags title tojson trim truncate unique upper urlencode urlize wordwrap xmlattr min max map
  attr groupby rejectattr selectattr sum from_json
`);

/** Filters that return numbers. */
export const COUNTING_FILTERS: ReadonlySet<string> = words(
  'abs count float int length round wordcount',
);

/** Filters whose arguments name attributes. */
export const ATTRIBUTE_FILTERS: ReadonlySet<string> = words(
  'attr groupby map max min rejectattr selectattr sort sum unique join',
);

/** Tests; all are harmless. */
export const TESTS: ReadonlySet<string> = words(`
  boolean callable defined divisibleby eq equalto escaped even false filter float ge greaterthan gt
  in integer iterable le lessthan lower lt mapping ne none number odd sameas sequence string test true
  undefined upper
`);

/** What renderers of chat templates offer to be called. */
export const FUNCTIONS: ReadonlySet<string> = words(
  'range dict namespace cycler joiner raise_exception strftime_now caller loop',
);

/** Objects of a program behind which there is more than a template needs. */
export const HANDLES: ReadonlySet<string> = words(`
  self lipsum config request session g url_for get_flashed_messages app application current_app
  environment super get_context __builtins__ os sys subprocess importlib builtins
`);

/** What every program puts in itself: no configuration can give them another meaning. */
export const HOSTED: ReadonlySet<string> = words('messages tools documents add_generation_prompt');

/** Statements without an expression of their own. */
export const PLAIN_STATEMENTS: ReadonlySet<string> = words(`
  else endif endfor endset endmacro endcall endfilter endwith endblock endautoescape break continue
  generation endgeneration block
`);

/** Statements that read another template. */
export const READING_STATEMENTS: ReadonlySet<string> = words('include import from extends');
