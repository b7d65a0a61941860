// Plain objects to JSON text and back. The core reads JSON whose fields are in snake case; here they are in camel case. On
// the way in, what JSON would change in silence (a NaN, a Date, a Map, a bigint) or does not know is refused with its place.
// @ts-check
import * as wasm from './arrears.js';
import { AMBIGUOUS, RECORDS, UNIONS } from './shapes.js';

/**
 * @typedef {{ kind: 'plain' }} Plain
 * @typedef {{ kind: 'list', inner: Shape } | { kind: 'map', inner: Shape }} Many
 * @typedef {Map<string, { name: string, shape: Shape }>} Members
 * @typedef {{ kind: 'record' | 'union', toJson: Members, fromJson: Members }} Fields
 * @typedef {Plain | Many | Fields} Shape
 * @typedef {Record<string, string | undefined>} Thrown
 */

export class ArrearsError extends Error {
  /** @param {Thrown} thrown */
  constructor({ code, kind, field, value, message, remedy }) {
    super(field ? `${field}: ${message}` : message);
    this.code = code;
    this.kind = kind;
    this.field = field;
    this.remedy = remedy;
    if (value != null) this.value = value;
  }
}
Object.defineProperty(ArrearsError.prototype, 'name', { value: 'ArrearsError', configurable: true, writable: true });

/**
 * @param {string} operation
 * @param {string} input the name of its input record
 * @param {string} report the name of its report
 * @param {unknown} value
 */
export function call(operation, input, report, value) {
  const shape = named(input);
  const text = JSON.stringify(encode(shape, value));
  return decode(named(report), JSON.parse(cross(shape, () => wasm.call(operation, text))));
}

/** @param {string} record @param {unknown} value */
export function toJson(record, value) {
  const shape = named(record);
  const text = JSON.stringify(encode(shape, value));
  return cross(shape, () => wasm.normalise(record, text));
}

/** @param {string} record @param {string} text */
export function fromJson(record, text) {
  const shape = named(record);
  if (typeof text !== 'string') throw wrongType([], text, 'JSON text');
  return decode(shape, JSON.parse(cross(shape, () => wasm.normalise(record, text))));
}

// ---- for the other modules of the package

/**
 * A record of this package alone: its fields here, each with its name in JSON and its shape unless it is a plain value.
 *
 * @param {Record<string, readonly (string | Shape)[]>} members @returns {Fields}
 */
export function recordOf(members) {
  /** @type {Fields} */
  const record = { kind: 'record', toJson: new Map(), fromJson: new Map() };
  for (const [here, [there, code = '']] of Object.entries(members)) {
    const shape = typeof code === 'string' ? parse(code) : code;
    record.toJson.set(here, { name: String(there), shape });
    record.fromJson.set(String(there), { name: here, shape });
  }
  return record;
}

/** A value as JSON text. @param {Shape} shape @param {unknown} value */
export function textOf(shape, value) {
  return JSON.stringify(encode(shape, value));
}

// ---- shapes

/** @type {Plain} */
const PLAIN = { kind: 'plain' };
/** @type {Map<string, Fields>} */
const shapes = new Map();
/** @type {Map<string, string>} names of fields as messages of the core have them */
const names = new Map();

for (const [kind, rows] of /** @type {const} */ ([
  ['record', RECORDS],
  ['union', UNIONS],
])) {
  for (const name of Object.keys(rows)) shapes.set(name, { kind, toJson: new Map(), fromJson: new Map() });
}
for (const [name, members] of [...Object.entries(RECORDS), ...Object.entries(UNIONS)]) {
  const { toJson, fromJson } = named(name);
  for (const [here, [there, code]] of Object.entries(/** @type {Record<string, string[]>} */ (members))) {
    const shape = parse(code ?? '');
    toJson.set(here, { name: there, shape });
    fromJson.set(there, { name: here, shape });
    names.set(there, here);
  }
}

/** @param {string} code @returns {Shape} */
function parse(code) {
  if (code.startsWith('[]')) return { kind: 'list', inner: parse(code.slice(2)) };
  if (code.startsWith('{}')) return { kind: 'map', inner: parse(code.slice(2)) };
  return code ? named(code) : PLAIN;
}

/** @param {string} name @returns {Fields} */
function named(name) {
  const shape = shapes.get(name);
  if (!shape) {
    throw refusal(
      'unknown_choice',
      [],
      String(name),
      `\`${String(name)}\` is no record of this library`,
      'see `Records` in the declarations',
    );
  }
  return shape;
}

// ---- in

/** @typedef {(string | number)[]} Place */

/**
 * The value as JSON has it.
 *
 * @param {Shape} shape @param {unknown} value @param {Place} place where the value is; the same list all the way down
 * @returns {unknown}
 */
function encode(shape, value, place = []) {
  switch (shape.kind) {
    case 'plain': {
      if (typeof value === 'string') {
        // JSON cannot carry half of a character
        if (value.isWellFormed?.() ?? true) return value;
      } else if (typeof value === 'boolean' || (typeof value === 'number' && faithful(value))) {
        return value;
      }
      throw wrongType(place, value, 'a text, a whole number, or true or false');
    }
    case 'list': {
      if (!Array.isArray(value)) throw wrongType(place, value, 'an array');
      const list = new Array(value.length);
      for (let index = 0; index < value.length; index += 1) {
        place.push(index);
        list[index] = encode(shape.inner, value[index], place);
        place.pop();
      }
      return list;
    }
    case 'map': {
      const rows = Object.entries(plainObject(place, value));
      for (const row of rows) {
        place.push(row[0]);
        row[1] = encode(shape.inner, row[1], place);
        place.pop();
      }
      return Object.fromEntries(rows);
    }
    default: {
      const given = plainObject(place, value);
      /** @type {Record<string, unknown>} */
      const fields = {};
      for (const key of Object.keys(given)) {
        const member = shape.toJson.get(key);
        if (!member) throw unknownMember(place, shape, key);
        if (given[key] !== undefined) {
          place.push(key);
          fields[member.name] = encode(member.shape, given[key], place);
          place.pop();
        }
      }
      if (shape.kind === 'union' && Object.keys(fields).length !== 1)
        throw notOne(place, shape, Object.keys(fields).length);
      return fields;
    }
  }
}

/** Whether JSON says the same number: neither `NaN` nor past what a double counts. @param {number} value */
function faithful(value) {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

/** @param {Place} place @param {unknown} value @returns {Record<string, unknown>} */
export function plainObject(place, value) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value);
    // an object of another page or context has another Object.prototype
    if (prototype === null || Object.getPrototypeOf(prototype) === null)
      return /** @type {Record<string, unknown>} */ (value);
  }
  throw wrongType(place, value, 'a plain object');
}

/** @param {Place} place @param {Fields} shape @param {string} key */
export function unknownMember(place, shape, key) {
  const known = listed(shape);
  return shape.kind === 'union'
    ? refusal(
        'unknown_choice',
        place,
        key,
        `\`${key}\` is none of ${known}`,
        'give one of the values that the reference lists',
      )
    : refusal('unknown_field', [...place, key], key, `\`${key}\` is no field here`, `the fields here are ${known}`);
}

/** @param {Place} place @param {Fields} shape @param {number} count */
function notOne(place, shape, count) {
  const known = listed(shape);
  return refusal(
    'wrong_type',
    place,
    undefined,
    `found ${count} of ${known}, expected exactly one`,
    `give exactly one of ${known}`,
  );
}

/** @param {Fields} shape */
function listed(shape) {
  return [...shape.toJson.keys()].map((name) => `\`${name}\``).join(', ');
}

/** @param {Place} place @param {unknown} value @param {string} expected */
export function wrongType(place, value, expected) {
  const remedy =
    value === null || value === undefined
      ? 'leave a field out when it has no value'
      : 'amounts and rates are decimal text, days are `YYYY-MM-DD` text, records are plain objects';
  return refusal('wrong_type', place, shown(value), `found ${called(value)}, expected ${expected}`, remedy);
}

/** @param {unknown} value */
function called(value) {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return `an object of the class \`${value.constructor?.name}\``;
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : `the ${typeof value} \`${value}\``;
}

/** @param {unknown} value */
function shown(value) {
  return value === undefined || typeof value === 'object' || typeof value === 'function' ? undefined : String(value);
}

/** @param {string} code @param {Place} place @param {string | undefined} value @param {string} message @param {string} remedy */
export function refusal(code, place, value, message, remedy) {
  return new ArrearsError({ code, kind: 'shape', field: joined(place), value, message, remedy });
}

/** @param {Place} place */
function joined(place) {
  return place.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');
}

// ---- out

/** @param {Shape} shape @param {any} value @returns {any} */
function decode(shape, value) {
  switch (shape.kind) {
    case 'plain':
      return value;
    case 'list':
      return shape.inner.kind === 'plain'
        ? value
        : value.map((/** @type {unknown} */ item) => decode(shape.inner, item));
    case 'map':
      return shape.inner.kind === 'plain'
        ? value
        : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(shape.inner, item)]));
    default: {
      /** @type {Record<string, unknown>} */
      const fields = {};
      for (const key of Object.keys(value)) {
        const member = shape.fromJson.get(key);
        // what is absent has no key, also where the core writes null
        if (member && value[key] !== null) fields[member.name] = decode(member.shape, value[key]);
      }
      return fields;
    }
  }
}

/** @template T @param {Fields} shape @param {() => T} call @returns {T} */
export function cross(shape, call) {
  try {
    return call();
  } catch (thrown) {
    if (typeof thrown !== 'string') throw thrown;
    const { path, message, remedy, ...error } = JSON.parse(thrown);
    throw new ArrearsError({
      ...error,
      field: camelPath(shape, path),
      message: camelText(error.code, message),
      remedy: camelText(error.code, remedy),
    });
  }
}

/** A place of the core, such as `receivables[3].due_date`, in this language's names. @param {Shape} shape @param {string} path */
function camelPath(shape, path) {
  let rest = path;
  let result = '';
  for (;;) {
    if (shape.kind === 'list') {
      const index = /^\[\d+\]/.exec(rest)?.[0];
      if (!index) return result + rest;
      result += index;
      rest = rest.slice(index.length);
      shape = shape.inner;
    } else {
      const key = /^(\.?)([^.[]+)/.exec(rest);
      // the keys of a map are the caller's own, dots and all
      if (!key || shape.kind === 'plain' || (shape.kind === 'map' && shape.inner.kind === 'plain'))
        return result + rest;
      const member = shape.kind === 'map' ? { name: key[2], shape: shape.inner } : shape.fromJson.get(key[2]);
      if (!member) return result + rest;
      result += key[1] + member.name;
      rest = rest.slice(key[0].length);
      shape = member.shape;
    }
  }
}

/**
 * A sentence of the core, in this language's names. Values of choices and keys of the caller's JSON stay as they are.
 *
 * @param {string} code @param {string} text
 */
function camelText(code, text) {
  if (code === 'unknown_choice' || code === 'unknown_field') return text;
  return text.replace(/`([a-z0-9]+(?:_[a-z0-9]+)+)`/g, (whole, name) => {
    const here = names.get(name);
    return here && (code === 'missing_field' || !AMBIGUOUS.includes(name)) ? `\`${here}\`` : whole;
  });
}
