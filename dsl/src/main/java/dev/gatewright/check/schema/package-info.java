/**
 * Judges a tree by the declarations of the keys alone: a {@link dev.gatewright.check.schema.SchemaWalk} reads it as GitHub's
 * own template reader does, alternatives told apart by the kind of node and by the keys that a mapping has. Each kind of
 * thing that it finds is a rule of its own.
 */
@NullMarked
package dev.gatewright.check.schema;

import org.jspecify.annotations.NullMarked;
