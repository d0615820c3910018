// Written by `cargo xtask generate` from the rows of `core/src/violation`. Do not edit.

import type { JsonValue } from "../json.js";

/** Every code with the names of its parameters. Codes never change their meaning. */
export interface ViolationCodes {
  /** Error: `{property}` is required. */
  required: "property";
  /** Error: more than {limit} problems, the rest is not listed. */
  too_many_violations: "limit";
  /** Error: nested deeper than {limit} levels. */
  too_deep: "limit";
  /** Error: {actual} bytes, more than the {limit} that are looked at. */
  too_large: "actual" | "limit";
  /**
   * Error: there is no model `{model}`.
   *
   * Models have the names of the catalogue, for example `ApiService`; `nearest` names the one that is probably meant.
   */
  unknown_model: "model" | "nearest";
  /** Error: more than {limit} values, the rest is not looked at. */
  too_many_values: "limit";
  /** Error: `{property}` must be {expected}, not {actual}. */
  type: "property" | "expected" | "actual";
  /**
   * Error: `{property}` must be {expected}, not text.
   *
   * Take away the quotes.
   */
  quoted_value: "property" | "expected";
  /**
   * Lint: {model} is not known to have a property `{property}`.
   *
   * It is sent as it is; the platform may ignore or refuse it.
   */
  unknown_property: "property" | "model";
  /**
   * Lint: {model} is not known to have a property `{property}`; did you mean `{nearest}`.
   *
   * It is sent as it is; the platform may ignore or refuse it.
   */
  misspelled_property: "property" | "model" | "nearest";
  /** Warning: `{property}` is set by the platform and is left out of the request. */
  read_only: "property";
  /**
   * Error: `{property}` cannot be changed once it is set.
   *
   * Send the stored value, or leave the property out.
   */
  immutable: "property";
  /**
   * Warning: `{property}` cannot be changed, so it must be the stored value.
   *
   * Give the stored resource as `before` to have this checked.
   */
  immutable_sent: "property";
  /** Warning: `{property}` is not changed with the resource, but through {through}. */
  changed_elsewhere: "property" | "through";
  /** Warning: `{property}` is taken by {by} only. */
  taken_elsewhere: "property" | "by";
  /** Warning: only `{value}` can be created, not `{actual}`. */
  not_creatable: "property" | "actual" | "value";
  /** Error: `{property}` is required when `{other}` is `{value}`. */
  required_when: "property" | "other" | "value";
  /** Error: `{property}` must not be given when `{other}` is `{value}`. */
  forbidden_when: "property" | "other" | "value";
  /**
   * Error: `{property}` is `{actual}`, but must equal `{other}`, which is `{value}`.
   *
   * A property that is left out has its default.
   */
  not_equal: "property" | "actual" | "other" | "value";
  /** Error: `{property}` needs at least one of {names}. */
  one_required: "property" | "names";
  /** Warning: `{property}` is of no use without `{other}`. */
  incomplete: "property" | "other";
  /** Warning: `{property}` is {actual}, more than `{other}` with {value}. */
  above_other: "property" | "actual" | "other" | "value";
  /** Warning: `{property}` is printed on one page only, the usual name is `{name}`. */
  older_name: "property" | "name";
  /** Error: `{property}` has {actual} characters, at least {limit} are needed. */
  too_short: "property" | "actual" | "limit";
  /** Error: `{property}` has {actual} characters (UTF-16 code units), at most {limit} are allowed. */
  too_long: "property" | "actual" | "limit";
  /** Warning: `{property}` is required, but empty. */
  empty_text: "property";
  /** Error: `{property}` is {actual}, at least {limit} is needed. */
  below_minimum: "property" | "actual" | "limit";
  /** Error: `{property}` is {actual}, at most {limit} is allowed. */
  above_maximum: "property" | "actual" | "limit";
  /** Error: `{property}` is {actual}, but must be more than {limit}. */
  not_above: "property" | "actual" | "limit";
  /**
   * Warning: `{property}` is {actual}, the platform will make it {becomes}.
   *
   * Write the whole number that you mean.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/foundations/ | the rule}
   */
  fraction_truncated: "property" | "actual" | "becomes";
  /**
   * Error: `{property}` is {actual}, but must be a whole number.
   *
   * Flow orchestration services refuse fractions instead of cutting them off.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/foundations/ | the rule}
   */
  fraction_refused: "property" | "actual";
  /**
   * Warning: `{property}` is {actual}, which not every JSON reader keeps exactly.
   *
   * Stay between -9007199254740991 and 9007199254740991.
   */
  number_too_large: "property" | "actual";
  /** Error: `{property}` has {actual} items, at least {limit} are needed. */
  too_few_items: "property" | "actual" | "limit";
  /** Error: `{property}` has {actual} items, at most {limit} are allowed. */
  too_many_items: "property" | "actual" | "limit";
  /** Warning: `{property}` is required, but empty. */
  empty_list: "property";
  /** Error: `{value}` is in `{property}` already, at {first}. */
  duplicate: "property" | "value" | "first";
  /**
   * Error: `{property}` is `{actual}`, but must be one of {choices}.
   *
   * Values are compared case-sensitively.
   */
  not_a_choice: "property" | "actual" | "choices" | "nearest";
  /**
   * Warning: `{property}` is {actual}, but the values of parameters should be text.
   *
   * Quote the value, flatten objects to names with dots, or give them as the text of a JSON document.
   */
  not_text: "property" | "actual";
  /**
   * Error: `{property}` has the character `{character}`, which its pattern does not take.
   *
   * `describe` has the pattern; allow this code where the platform takes the value.
   */
  unusual_character: "property" | "character";
  /**
   * Error: `{property}` must be two capital letters, not `{actual}`.
   *
   * Country codes are those of ISO 3166-1, for example `CH`.
   */
  country_code: "property" | "actual";
  /**
   * Lint: `{actual}` does not look like the name of a time zone.
   *
   * Names are those of IANA, for example `Europe/Zurich` or `UTC`.
   */
  time_zone: "property" | "actual";
  /** Warning: the audience must not contain `{word}`. */
  audience_reserved: "property" | "word";
  /** Warning: the audience should be a URL without fragment, or `@` and a name. */
  audience_form: "property";
  /** Error: {actual} characters, at most {limit} are allowed. */
  url_too_long: "actual" | "limit";
  /**
   * Error: white space before or after the URL.
   *
   * Remove the white space.
   */
  url_surrounding_space: never;
  /**
   * Error: not an absolute URL, which starts with `{scheme}` and a host.
   *
   * Write scheme, host and path, for example `https://api.example.com/v1`.
   */
  url_not_absolute: "scheme";
  /** Error: the scheme `{scheme}` is not one of {allowed}. */
  url_scheme: "scheme" | "allowed";
  /**
   * Error: a user name or password does not belong in this URL.
   *
   * Remove everything up to and including `@`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 | the rule}
   */
  url_user_info: never;
  /** Error: the host after `//` is missing. */
  url_host_missing: never;
  /**
   * Error: `{character}` can not stand in a host name.
   *
   * A host name has letters, digits, hyphens and dots.
   */
  url_host_character: "character";
  /**
   * Error: the host `{host}` is not ASCII, write `{aLabel}`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1 | the rule}
   */
  url_host_not_ascii: "host" | "aLabel";
  /**
   * Error: nothing stands before a dot of the host name.
   *
   * Remove the dot, or write what is missing.
   */
  url_host_empty_label: never;
  /** Error: `{label}` has {actual} characters, between two dots of a host name {limit} are allowed. */
  url_host_label_too_long: "label" | "actual" | "limit";
  /** Error: the host name has {actual} characters, at most {limit} are allowed. */
  url_host_too_long: "actual" | "limit";
  /**
   * Error: `{label}` starts or ends with a hyphen.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc1123#section-2.1 | the rule}
   */
  url_host_hyphen: "label";
  /**
   * Warning: `{label}` has an underscore, which a host name should not have.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc1123#section-2.1 | the rule}
   */
  url_host_underscore: "label";
  /**
   * Warning: the host name ends in a dot.
   *
   * Remove the dot: not every client takes both spellings for one host.
   */
  url_host_trailing_dot: never;
  /**
   * Error: `{host}` ends in a number, but is not an IPv4 address of four decimal numbers.
   *
   * Write four numbers from 0 to 255 in decimal: `127.0.0.1`, not `127.1`, `0x7f.1` or `2130706433`.
   */
  url_ipv4: "host";
  /**
   * Error: `{host}` is not an IPv6 address in brackets.
   *
   * Write for example `[2001:db8::1]`.
   */
  url_ipv6: "host";
  /** Error: an IPv6 address stands in brackets, write `[{address}]`. */
  url_ipv6_brackets: "address";
  /**
   * Error: `{host}` has a zone, which means something on one machine only.
   *
   * Remove everything from `%` up to the bracket.
   */
  url_ipv6_zone: "host";
  /**
   * Error: `{port}` is not a port from 1 to 65535.
   *
   * Write a decimal number, or leave out the colon for the port of the scheme.
   */
  url_port: "port";
  /**
   * Error: `{characters}` can not stand in a URL, write `{encoded}`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-3.3 | the rule}
   */
  url_character: "characters" | "encoded";
  /**
   * Error: a backslash can not stand in a URL.
   *
   * Write `/` between segments.
   */
  url_backslash: never;
  /**
   * Error: `{escape}` is not a percent-escape.
   *
   * Two hexadecimal digits follow `%`; the percent sign itself is `%25`.
   */
  url_percent: "escape";
  /**
   * Error: a query can not stand here.
   *
   * Remove everything from `?`.
   */
  url_query: never;
  /**
   * Error: a fragment can not stand here.
   *
   * Remove everything from `#`.
   */
  url_fragment: never;
  /**
   * Error: the base URL ends in a slash.
   *
   * Remove the final slash.
   */
  base_url_trailing_slash: never;
  /**
   * Error: nothing stands between two slashes.
   *
   * Remove one slash.
   */
  base_url_empty_segment: never;
  /**
   * Error: `{segment}` can not be a segment of a base URL.
   *
   * Write the path that is meant, without `.` and `..`.
   */
  base_url_dot_segment: "segment";
  /** Warning: `{escape}` hides a character that separates or shortens paths, so by default no request is matched to this base URL. */
  base_url_suspicious_escape: "escape";
  /**
   * Error: `{address}` is in {range}, which the internet does not reach.
   *
   * Write a host that the platform can fetch the keys from.
   *
   * @see {@link https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml | the rule}
   */
  jwks_url_address: "address" | "range";
  /**
   * Error: `{host}` is a private name: nothing under `{name}` is public.
   *
   * Write a host that the platform can fetch the keys from.
   */
  jwks_url_private_name: "host" | "name";
  /**
   * Error: `{host}` has no dot, so it is a name inside one network.
   *
   * Write the full public name of the host.
   */
  jwks_url_single_label: "host";
  /**
   * Warning: the host is the address `{address}`, not a name.
   *
   * Certificates and risk checks expect a host name.
   */
  jwks_url_ip_literal: "address";
  /** Warning: the port is {port}, the platform may fetch keys from port 443 only. */
  jwks_url_port: "port";
  /** Warning: `{host}` belongs to `{service}`, whose names lead to any address, private ones included. */
  jwks_url_wildcard_dns: "host" | "service";
  /**
   * Error: the method is empty.
   *
   * Write for example `GET`.
   */
  method_empty: never;
  /** Error: the method has {actual} characters, at most {limit} are allowed. */
  method_too_long: "actual" | "limit";
  /**
   * Error: `{character}` can not stand in a method.
   *
   * A method has letters, digits and !#$%&'*+-.^_`|~.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 | the rule}
   */
  method_character: "character";
  /**
   * Lint: `{method}` is not `{standard}`, methods are compared with their case.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.1 | the rule}
   */
  method_case: "method" | "standard";
  /** Warning: the platform's SDK and Terraform provider refuse `{method}`, they take {usual}. */
  method_unusual: "method" | "usual";
  /**
   * Error: `{value}` is not a UUID.
   *
   * A UUID has 8-4-4-4-12 hexadecimal digits, for example `3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11`.
   */
  uuid: "value";
  /** Error: `{value}` is not in the form that the platform uses, write `{uuid}`. */
  uuid_form: "value" | "uuid";
  /**
   * Error: `{value}` is a placeholder, a UUID must take its place.
   *
   * Variables of Postman and templates are not replaced here: give the id itself.
   */
  uuid_placeholder: "value";
  /** Warning: upper case in a UUID is refused by some clients of the platform, write `{uuid}`. */
  uuid_upper_case: "uuid";
  /**
   * Error: `{value}` is not a date-time.
   *
   * Write date, `T`, time and offset, for example `2025-01-31T08:30:00Z`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6 | the rule}
   */
  date_time: "value";
  /**
   * Error: the {part} is {actual}, but must be from {minimum} to {maximum}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.7 | the rule}
   */
  date_time_range: "part" | "actual" | "minimum" | "maximum";
  /** Error: the document has {actual} bytes, at most {limit} are allowed. */
  jwks_too_large: "actual" | "limit";
  /** Warning: the document has {actual} bytes, the platform's limit of 16 kB may mean {limit}. */
  jwks_near_limit: "actual" | "limit";
  /**
   * Error: not JSON: {reason} (line {line}, column {column}).
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8259 | the rule}
   */
  json_syntax: "reason" | "line" | "column";
  /**
   * Error: `{member}` stands twice in one object.
   *
   * Remove one: readers do not agree which of them counts.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4 | the rule}
   */
  json_duplicate_member: "member";
  /**
   * Error: a JWKS is an object with the member `keys`, this is {actual}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | the rule}
   */
  jwks_not_an_object: "actual";
  /**
   * Error: this is one key, not a set of keys.
   *
   * Write `{"keys": [` before it and `]}` after it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | the rule}
   */
  jwks_bare_key: never;
  /** Error: `{member}` must be {expected}, but is {actual}. */
  jwks_type: "member" | "expected" | "actual";
  /**
   * Error: no key of the set can verify a signature.
   *
   * Add an RSA or EC key that is meant for signatures.
   */
  jwks_no_signing_key: never;
  /**
   * Warning: `{member}` is not a known member and will be ignored.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4 | the rule}
   */
  jwks_unknown_member: "member";
  /**
   * Warning: `{member}` is `{value}`, keys of an unknown type are ignored.
   *
   * Key types are compared with their case: `RSA`, `EC`, `OKP`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | the rule}
   */
  jwks_unknown_key_type: "member" | "value";
  /**
   * Error: `{member}` belongs to a private key and must stay with its owner.
   *
   * Publish only the public members; replace a key whose private part has been sent to anyone.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-9.2 | the rule}
   */
  jwks_private_member: "member";
  /**
   * Error: `{member}` is a symmetric key: whoever can verify with it can also sign.
   *
   * Use an RSA or EC key and publish its public part.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-6.4 | the rule}
   */
  jwks_symmetric_key: "member";
  /**
   * Error: `{member}` repeats `{kid}` of keys[{first}] with the same type and algorithm.
   *
   * Give every key its own id.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.5 | the rule}
   */
  jwks_duplicate_kid: "member" | "kid" | "first";
  /**
   * Warning: `{member}` repeats `{kid}` of keys[{first}].
   *
   * Give every key its own id.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.5 | the rule}
   */
  jwks_shared_kid: "member" | "kid" | "first";
  /**
   * Warning: `{member}` is `{value}`, so the key can not verify signatures.
   *
   * Leave out the key.
   */
  jwks_not_for_signing: "member" | "value";
  /**
   * Warning: `{member}` is `{value}`, the values known are `sig` and `enc`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.2 | the rule}
   */
  jwks_unknown_use: "member" | "value";
  /**
   * Warning: `{member}` does not have `verify`, so the key can not verify signatures.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.3 | the rule}
   */
  jwks_no_verify: "member";
  /**
   * Error: `{member}` repeats `{value}`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.3 | the rule}
   */
  jwks_duplicate_operation: "member" | "value";
  /**
   * Error: `{member}` is `{value}`, which contradicts the `use` of `{use}`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.3 | the rule}
   */
  jwks_use_contradiction: "member" | "value" | "use";
  /**
   * Warning: `{member}` stands beside `use`, one of the two is enough.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.3 | the rule}
   */
  jwks_use_and_operations: "member";
  /**
   * Error: `{member}` is `{value}`, which no public key can verify.
   *
   * `none` has no signature, `HS256` and its kind are symmetric.
   */
  jwks_refused_algorithm: "member" | "value";
  /**
   * Error: `{member}` is `{value}`, but this key fits {expected}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3.1 | the rule}
   */
  jwks_algorithm: "member" | "value" | "expected";
  /**
   * Warning: `{member}` is `{value}`, which is not a known algorithm.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3.1 | the rule}
   */
  jwks_unknown_algorithm: "member" | "value";
  /**
   * Error: `{member}` is `{value}`, which is not one of {allowed}.
   *
   * Curves are compared with their case.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-6.2.1.1 | the rule}
   */
  jwks_curve: "member" | "value" | "allowed";
  /**
   * Error: `{member}` has {actual} bytes instead of {expected}.
   *
   * Leading zero bytes of a coordinate must not be left out.
   */
  jwks_byte_length: "member" | "actual" | "expected";
  /**
   * Error: the point of `{member}` is not on the curve {curve}.
   *
   * `x` or `y` was changed or mixed up on the way: copy the key again.
   */
  jwks_not_on_curve: "member" | "curve";
  /**
   * Error: `{member}` starts with a zero byte.
   *
   * Encode the number without leading zero bytes.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-2 | the rule}
   */
  jwks_leading_zero: "member";
  /**
   * Error: `{member}` has {actual} bits, at least {limit} are needed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3.3 | the rule}
   */
  jwks_modulus_size: "member" | "actual" | "limit";
  /** Error: `{member}` is divisible by {factor}, so the key is broken or damaged. */
  jwks_modulus_factor: "member" | "factor";
  /**
   * Error: `{member}` was made by a generator whose keys can be broken (ROCA).
   *
   * Replace the key.
   *
   * @see {@link https://nvd.nist.gov/vuln/detail/CVE-2017-15361 | the rule}
   */
  jwks_modulus_roca: "member";
  /**
   * Error: `{member}` must be odd and greater than 1.
   *
   * The usual exponent 65537 is `AQAB`.
   */
  jwks_exponent: "member";
  /**
   * Error: `{member}` has `{character}`, which base64url does not have.
   *
   * Base64url has letters, digits, `-` instead of `+` and `_` instead of `/`; no white space.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-2 | the rule}
   */
  base64url_character: "member" | "character";
  /**
   * Error: `{member}` ends in `=`.
   *
   * Remove the padding.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-2 | the rule}
   */
  base64url_padding: "member";
  /**
   * Error: `{member}` has {actual} characters, which no number of bytes is encoded as.
   *
   * A part of the text is missing, or one character too many.
   */
  base64url_length: "member" | "actual";
  /**
   * Error: the last character of `{member}` has bits that belong to no byte.
   *
   * The text was cut off or made up: copy the key again.
   */
  base64url_trailing_bits: "member";
  /**
   * Error: `{member}` is empty.
   *
   * Leave it out.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.7 | the rule}
   */
  jwks_no_certificate: "member";
  /**
   * Error: `{member}` is not standard base64 with its padding.
   *
   * Certificates have `+` and `/`, not `-` and `_`, and no line breaks.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.7 | the rule}
   */
  jwks_certificate: "member";
  /**
   * Warning: `{member}` is one more URL that would have to be fetched.
   *
   * Leave it out: the key is in the document.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-4.6 | the rule}
   */
  jwks_certificate_url: "member";
  /**
   * Error: `{given}` is not a pattern type, it must be {suggestions}.
   *
   * The types are EXACT and PARAMETER, in upper case.
   *
   * @see {@link API reference, API operations, paths.element.type | the rule}
   */
  unknown_pattern_type: "given" | "suggestions";
  /**
   * Error: {actual} characters (UTF-16 code units), a pattern has at most {limit}.
   *
   * @see {@link API reference, API operations, paths.element.pattern | the rule}
   */
  pattern_too_long: "actual" | "limit";
  /**
   * Warning: {actual} bytes of UTF-8, clients that count bytes refuse more than {limit}.
   *
   * The platform says 2048 characters; its Terraform provider counts bytes.
   */
  pattern_long_in_bytes: "actual" | "limit";
  /**
   * Error: control character {character} in a pattern.
   *
   * Patterns hold no ASCII control characters.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_control_character: "character";
  /**
   * Error: empty segment (`//`) in a pattern.
   *
   * Write one slash between two segments.
   *
   * @see {@link API reference, API operations, paths.element.pattern | the rule}
   */
  pattern_empty_segment: never;
  /**
   * Error: segment `{segment}` in a pattern.
   *
   * Write the path that the segment leads to.
   *
   * @see {@link API reference, API operations, paths.element.pattern | the rule}
   */
  pattern_dot_segment: "segment";
  /**
   * Error: a PARAMETER pattern must start with a slash.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_no_leading_slash: never;
  /**
   * Error: a PARAMETER pattern must hold a wildcard or a named parameter.
   *
   * Use type EXACT for a fixed path.
   *
   * @see {@link API reference, API operations, paths.element.pattern | the rule}
   */
  pattern_not_parameterized: never;
  /**
   * Error: nothing may follow `**`.
   *
   * `**` takes the rest of the path; use `*` for a part of one segment.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_after_double_wildcard: never;
  /**
   * Error: a named parameter inside a named parameter.
   *
   * A parameter is one whole segment: `/{name}`.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_nested_parameter: never;
  /**
   * Error: a named parameter must be a whole segment, `{segment}` is more than one.
   *
   * Write `/{name}`, or `*` for a part of a segment.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_partial_segment: "segment";
  /**
   * Error: an opening brace is not closed in its segment.
   *
   * Close it with `}`, or write `\{` for the character itself.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_unclosed_brace: never;
  /**
   * Error: a closing brace closes nothing.
   *
   * Write `\}` for the character itself.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_bare_brace: never;
  /**
   * Error: a named parameter without a name.
   *
   * Write `/{name}`, or `/*` when the value is not needed.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_empty_name: never;
  /**
   * Error: `{character}` in the parameter name `{name}`.
   *
   * Names hold none of `{`, `}`, `\` and `/`.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_name_character: "character" | "name";
  /**
   * Error: parameter name `{name}` stands twice.
   *
   * Give each parameter of a pattern its own name; upper and lower case differ.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_duplicate_name: "name";
  /**
   * Error: `{escape}` is not an escape.
   *
   * The escapes are `\{`, `\}`, `\\` and `\*`.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_unknown_escape: "escape";
  /**
   * Error: a backslash at the end escapes nothing.
   *
   * Write `\\` for the character itself.
   *
   * @see {@link API reference, API operations, path parameter pattern syntax | the rule}
   */
  pattern_final_backslash: never;
  /**
   * Lint: `{wildcard}` is plain text in an EXACT pattern and stands for nothing else.
   *
   * Use type PARAMETER for wildcards and named parameters: as it is, the pattern protects no real path.
   */
  exact_wildcard: "wildcard";
  /**
   * Lint: without a leading slash the pattern never equals a path.
   *
   * Start the pattern with a slash.
   */
  exact_never_matches: never;
  /**
   * Lint: the trailing slash counts: the path without it is not covered.
   *
   * Leave it out, or add a second pattern.
   */
  pattern_trailing_slash: never;
  /**
   * Lint: `{escape}` is not decoded, because patterns are compared with the decoded path; `{meant}` is probably meant.
   *
   * Write the decoded character.
   */
  pattern_percent_escape: "escape" | "meant";
  /**
   * Lint: `{character}` is part of the path here, only `{escape}` in a request is taken by it.
   *
   * Queries and fragments take no part in matching.
   */
  pattern_query_character: "character" | "escape";
  /**
   * Lint: `{segment}` also takes what follows in the same segment, and every segment below.
   *
   * Use `/**` for everything below, or `*` for the rest of one segment.
   */
  pattern_joined_double_wildcard: "segment";
  /**
   * Lint: `{parent}` itself is not covered.
   *
   * Add a pattern for it when it belongs to the operation.
   */
  pattern_rest_without_parent: "parent";
  /**
   * Lint: `{character}` is not in Unicode normal form C, and paths are compared byte for byte.
   *
   * Use the composed character, as clients send it.
   */
  pattern_not_normalized: "character";
  /**
   * Error: the URL can not be read.
   *
   * An absolute URL is `scheme://host:port/path`, with a host, a port up to 65535, and no space, backslash or control character before the path.
   *
   * @see {@link RFC 3986, section 3 | the rule}
   */
  request_url_malformed: never;
  /**
   * Error: user information in the URL.
   *
   * Leave out what stands before `@`.
   *
   * @see {@link RFC 3986, section 3.2.1 | the rule}
   */
  request_url_user_information: never;
  /**
   * Error: not an absolute URL, so it belongs to no base URL.
   *
   * Give the URL with scheme and host, or leave out the base URLs and give the path below them.
   */
  request_url_not_absolute: never;
  /**
   * Error: no base URL is a prefix of the URL.
   *
   * Scheme, host and port must be equal, and the base path must be the first whole segments of the path.
   *
   * @see {@link PingOne administration guide, Troubleshooting API Access Management | the rule}
   */
  no_base_url: never;
  /** Error: the path is longer than {limit} bytes. */
  path_too_long: "limit";
  /**
   * Error: an encoded slash (`%2F`) in the path.
   *
   * Servers differ on whether it separates segments; `lenient` keeps it inside its segment.
   */
  path_encoded_slash: never;
  /**
   * Error: an encoded backslash (`%5C`) in the path.
   *
   * Some servers read it as a slash; `lenient` takes it as it is.
   */
  path_encoded_backslash: never;
  /**
   * Error: an encoded NUL (`%00`) in the path.
   *
   * Some servers end the path there; `lenient` takes it as it is.
   */
  path_encoded_nul: never;
  /**
   * Error: an encoded dot segment in the path.
   *
   * Some servers leave the segment above; `lenient` takes it as text.
   */
  path_encoded_dot_segment: never;
  /**
   * Error: a `%` in the path that two hexadecimal digits do not follow.
   *
   * Write `%25` for the character itself.
   *
   * @see {@link RFC 3986, section 2.1 | the rule}
   */
  path_bad_escape: never;
  /**
   * Error: the decoded path holds an escape again.
   *
   * Encode once; `lenient` takes the escape as text.
   *
   * @see {@link RFC 3986, section 2.4 | the rule}
   */
  path_double_encoding: never;
  /**
   * Error: a dot segment in the path.
   *
   * Send the path that it leads to, or have dot segments removed before matching.
   *
   * @see {@link RFC 3986, section 5.2.4 | the rule}
   */
  path_dot_segment: never;
  /**
   * Error: an empty segment (`//`) in the path.
   *
   * Write one slash between two segments.
   */
  path_empty_segment: never;
  /** Lint: nothing stands behind the base URL, matched as `/`. */
  path_empty: never;
  /**
   * Error: no request can be compared with the base URL.
   *
   * A base URL is `scheme://host:port/path` without user information, query and fragment.
   */
  base_url_unusable: never;
  /**
   * Warning: the same base URL as number {first}.
   *
   * Two API services must not share a base URL; scheme, host and default port are compared in normal form.
   */
  ambiguous_base_url: "first";
  /** Error: `{member}` must be {expected}. */
  operation_shape: "member" | "expected";
  /**
   * Lint: {actual} {what}, the platform takes {limit}.
   *
   * @see {@link API reference, API operations | the rule}
   */
  over_platform_limit: "actual" | "what" | "limit";
  /**
   * Error: `{opener}` is never closed.
   *
   * Close `${` with `}` and `$<` with `>`.
   */
  placeholder_unclosed: "opener";
  /**
   * Error: the placeholder names nothing.
   *
   * Put the path of a value between the delimiters, like `user.name.given`.
   */
  placeholder_empty: never;
  /**
   * Error: a placeholder opens inside another one.
   *
   * Placeholders can not be nested; write one after the other.
   */
  placeholder_nested: never;
  /**
   * Error: there is white space around `{path}`.
   *
   * Write the path directly between the delimiters.
   */
  placeholder_white_space: "path";
  /**
   * Error: `{path}` is not a path.
   *
   * Names start with a letter and hold letters, digits and `_`, joined with dots; write any other name as `['…']`.
   */
  placeholder_path: "path";
  /**
   * Error: `{expression}` is an expression, not a path: it has {what}.
   *
   * Only the platform evaluates expressions, and only in attribute mappings; write a name with other characters as `['…']`.
   */
  placeholder_expression: "expression" | "what";
  /** Error: `{path}` has no value. */
  placeholder_missing: "path";
  /**
   * Error: `{path}` is {kind} and has no text.
   *
   * Name a string, a number or a truth value inside it.
   */
  placeholder_not_scalar: "path" | "kind";
  /** Error: the text would be longer than {limit} bytes. */
  placeholder_output: "limit";
  /**
   * Lint: `{name}` is not a known name, `{known}` is.
   *
   * Upper and lower case differ; a name of your own is no error.
   */
  placeholder_near_miss: "name" | "known";
  /**
   * Error: the filter is empty.
   *
   * Leave the filter out to get everything.
   */
  filter_empty: never;
  /**
   * Error: found `{found}`, expected {expected}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_syntax: "found" | "expected";
  /**
   * Error: the filter ends too early, expected {expected}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_incomplete: "expected";
  /**
   * Error: the string has no closing quotation mark.
   *
   * Write a quotation mark inside a string as `\"`.
   */
  filter_string_open: never;
  /**
   * Error: `{attribute}` is not an attribute path.
   *
   * A name starts with a letter and holds letters, digits, `-` and `_`; dots join names; a schema URI and a colon may come first.
   */
  filter_attribute_path: "attribute";
  /**
   * Error: `{operator}` is not a filter operator, expected one of {known}.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_operator_unknown: "operator" | "known";
  /**
   * Error: `{value}` is not a JSON value.
   *
   * Text goes in double quotes with JSON escapes; numbers, `true`, `false` and `null` stand bare and in lower case.
   */
  filter_value: "value";
  /**
   * Error: `{attribute}[…]` stands inside another pair of brackets.
   *
   * Brackets hold conditions on the attributes of one value.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_nested_value_path: "attribute";
  /**
   * Warning: `{operator}` is not defined for {kind}.
   *
   * `co`, `sw` and `ew` look into strings, `gt`, `ge`, `lt` and `le` order strings, dates and numbers.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_value_type: "operator" | "kind";
  /**
   * Lint: more spaces than the grammar has here.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_extra_space: never;
  /**
   * Lint: {actual} bytes are long for a URL, from {limit} on some servers refuse them.
   *
   * Only activities take a filter in the body: `activities.search`.
   */
  filter_long: "actual" | "limit";
  /** Error: `{endpoint}` takes no filter. */
  filter_not_supported: "endpoint";
  /** Error: the filter of `{endpoint}` must have the form `{form}`. */
  filter_form: "endpoint" | "form";
  /** Error: `{attribute}` is not a documented filter attribute of `{endpoint}`, documented: {supported}. */
  filter_attribute_unsupported: "attribute" | "endpoint" | "supported" | "nearest";
  /** Error: `{operator}` is not documented for `{attribute}`, documented: {supported}. */
  filter_operator_unsupported: "operator" | "attribute" | "supported";
  /** Lint: `{attribute}` is documented as `{documented}`. */
  filter_attribute_case: "attribute" | "documented";
  /** Lint: `{attribute}` is not a documented filter attribute of `{endpoint}` and is taken for a custom attribute. */
  filter_custom_attribute: "attribute" | "endpoint" | "supported" | "nearest";
  /**
   * Warning: `{operator}` is in RFC 7644, but no page of the platform shows it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2 | the rule}
   */
  filter_unconfirmed: "operator";
  /**
   * Error: `{endpoint}` is not the id of an operation, the nearest are {suggestions}.
   *
   * Ids are listed by endpoints() and found by title, path or older name with search().
   */
  unknown_endpoint: "endpoint" | "suggestions";
  /** Error: `{name}` is not a setting, did you mean {suggestions}. */
  unknown_setting: "name" | "suggestions";
  /**
   * Error: `{region}` is not the code of a region, did you mean {suggestions}.
   *
   * Regions have the codes NA, CA, EU, AU, SG and AP.
   */
  unknown_region: "region" | "suggestions";
  /**
   * Error: `domain` can not be given together with `region`.
   *
   * A region stands for its domain: leave one of the two out.
   */
  region_and_domain: never;
  /**
   * Error: `domain` must be a host name under which the services stand.
   *
   * A host name such as `pingone.eu`, without scheme, port, path or service: `api.` and the like are put before it.
   */
  invalid_domain: never;
  /** Error: `{domain}` is the host of one service, its domain is `{expected}`. */
  service_host: "domain" | "expected";
  /**
   * Error: `{name}` must be visible ASCII characters without spaces and line breaks.
   *
   * An access token is given alone, without `Bearer` before it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6750#section-2.1 | the rule}
   */
  invalid_secret: "name";
  /** Error: `{name}` must be text without control characters. */
  invalid_client: "name";
  /**
   * Error: the variable `{name}` has no value.
   *
   * Export the Postman environment and read it with `from_postman_environment`; a variable may refer to others as `{{tld}}`, but not to itself and not to unknown ones.
   */
  postman_variable: "name";
  /**
   * Warning: `{host}` is called over http, everyone on the way can read the access token.
   *
   * Use https for every host but the own machine.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6750#section-5.3 | the rule}
   */
  cleartext_transport: "host";
  /** Error: `{name}` is not an argument of `{endpoint}`, did you mean {suggestions}. */
  unknown_argument: "name" | "endpoint" | "suggestions";
  /**
   * Error: `{endpoint}` does not authenticate a client.
   *
   * `basicAuth` belongs to the token endpoints, everything else takes the access token of the configuration.
   */
  basic_auth_not_taken: "endpoint";
  /**
   * Error: `{value}` can not be a segment of a path.
   *
   * A name without control characters that is not empty and has no `.` or `..` between slashes.
   */
  invalid_path_name: "value";
  /** Lint: `{value}` has other characters than letters, digits, `_`, `-` and `.`. */
  unusual_path_name: "value";
  /** Error: `{name}` is {value}, less than {minimum}. */
  query_below_minimum: "name" | "value" | "minimum";
  /** Error: `{name}` is {value}, more than {maximum}. */
  query_above_maximum: "name" | "value" | "maximum";
  /** Error: `{name}` has {actual} bytes, more than {limit}. */
  query_too_long: "name" | "actual" | "limit";
  /**
   * Warning: `{name}` is empty.
   *
   * Leave the parameter out.
   */
  empty_query_value: "name";
  /** Warning: `{value}` is not among the documented values of `{name}`, did you mean {suggestions}. */
  unknown_query_value: "name" | "value" | "suggestions";
  /** Error: `{endpoint}` takes no body. */
  body_not_taken: "endpoint";
  /** Error: `{content_type}` is not a content type of `{endpoint}`, which takes `{expected}`. */
  content_type_not_taken: "content_type" | "endpoint" | "expected";
  /**
   * Error: `{name}` is not the name of a header.
   *
   * Letters, digits and !#$%&'*+-.^_`|~.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.1 | the rule}
   */
  header_name: "name";
  /**
   * Error: the value of `{name}` must be visible ASCII characters, spaces and tabs.
   *
   * Line breaks and NUL would end the header.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.5 | the rule}
   */
  header_value: "name";
  /**
   * Error: `{name}` is set by the request itself.
   *
   * The content type belongs to the operation, the token to the configuration, the framing to the HTTP client.
   */
  header_reserved: "name";
  /** Error: `{name}` is given twice. */
  header_twice: "name";
  /**
   * Warning: `{name}` is not among the headers that the platform allows to browsers of other origins.
   *
   * From a browser the request will fail in the preflight.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/foundations/pingone-api-requests.html | the rule}
   */
  header_outside_cors: "name";
  /**
   * Lint: the documentation sends `{name}: {value}`.
   *
   * Give it in `headers` when the caller is not a browser of another origin.
   */
  documented_header_missing: "name" | "value";
  /** Error: `{name}` is not the code of a violation, did you mean {suggestions}. */
  unknown_code: "name" | "suggestions";
  /**
   * Lint: the request does not say which client asks.
   *
   * Give `basicAuth`, or `client_id` and `client_secret` in the body.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-2.3 | the rule}
   */
  client_authentication_missing: never;
  /**
   * Warning: the client is authenticated in the header and in the body.
   *
   * Use one of the two.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-2.3 | the rule}
   */
  client_authentication_twice: never;
  /**
   * Lint: `{property}` is left out and will be cleared, because PUT replaces.
   *
   * Send the stored value to keep it.
   *
   * @see {@link https://developer.pingidentity.com/pingone-api/foundations/pingone-api-requests.html | the rule}
   */
  cleared_by_replace: "property";
  /** Warning: the URL has {actual} bytes, some servers take only {limit}. */
  request_url_long: "actual" | "limit";
  /** Error: the URL has {actual} bytes, more than {limit}. */
  request_url_too_long: "actual" | "limit";
  /**
   * Error: the body ends after {actual} bytes, before it is complete.
   *
   * Ask again; the first request may have been carried out.
   */
  body_cut_off: "actual";
  /**
   * Error: the body with content type `{content_type}` is not JSON in UTF-8: line {line}, column {column}.
   *
   * A proxy or a wrong address answered, the raw body says which.
   */
  body_not_json: "content_type" | "line" | "column";
  /** Warning: status {status} came without a body, expected `{model}`. */
  body_empty: "status" | "model";
  /** Warning: status {status} is not documented for `{endpoint}`, expected {expected}. */
  unexpected_status: "status" | "endpoint" | "expected";
  /**
   * Warning: status {status} redirects, and redirects are not followed.
   *
   * The platform does not redirect; check the address, because the token would follow.
   */
  redirected: "status";
  /**
   * Error: the `{relation}` link is refused, because {reason}.
   *
   * A page's links stay on the host and the path of the page, because the token follows them.
   */
  link_refused: "relation" | "reason";
  /** Error: the answer does not have the form of `{model}`. */
  unexpected_shape: "model";
  /**
   * Lint: `{value}` in `Retry-After` gives no waiting time.
   *
   * Seconds, or an HTTP date in an answer that has a `Date` header.
   */
  retry_after_unknown: "value";
}

/** The stable name of a kind of problem; see {@link ViolationCodes} for what each says. */
export type ViolationCode = keyof ViolationCodes;

/** What a message is made of: the names that {@link ViolationCodes} lists for its code. */
export type ViolationParams = { readonly [Name in ViolationCodes[ViolationCode]]?: JsonValue };
