/**
 * JSON as RFC 8259 has it: a small strict reader and a deterministic writer.
 *
 * <p>{@link dev.gatewright.json.Json} is a document as an immutable value: {@link
 * dev.gatewright.json.Json#parse(String) parse} reads one, {@link dev.gatewright.json.Json#compact() compact} and {@link
 * dev.gatewright.json.Json#pretty() pretty} write it, members in the order in which they were given. Whoever has a tree of
 * its own reads into that directly: {@link dev.gatewright.json.JsonReader} makes what a {@link
 * dev.gatewright.json.JsonShape} says. A library would bring its own object mapping, leniency and reflection; four hundred
 * lines bring none of them.
 *
 * <p>This package knows nothing of workflows and nothing of files.
 */
@NullMarked
package dev.gatewright.json;

import org.jspecify.annotations.NullMarked;
