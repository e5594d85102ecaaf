/**
 * The tree as a value: how a mapping of YAML is seen through typed keys.
 *
 * <p>A {@link dev.gatewright.block.Block} is an immutable ordered mapping. A {@link dev.gatewright.block.Key} is declared
 * once, beside the method that writes it: its name, what it may look like ({@link dev.gatewright.block.Shape}), what it is
 * in Java ({@link dev.gatewright.block.Type}), and the contexts that its expressions may use. {@link
 * dev.gatewright.block.Keys} holds the keys of one kind of mapping in GitHub's documented order. Emitting, reading, and
 * every check of types and contexts run from these declarations alone.
 *
 * <p>What YAML has no key for rides beside the tree as a {@link dev.gatewright.block.Note}.
 */
@NullMarked
package dev.gatewright.block;

import org.jspecify.annotations.NullMarked;
