/**
 * The YAML tree, and text to tree and back under YAML 1.2, as GitHub reads it.
 *
 * <p>A {@link dev.gatewright.yaml.Node} is an immutable value: a {@link dev.gatewright.yaml.Scalar}, a {@link
 * dev.gatewright.yaml.Sequence}, a {@link dev.gatewright.yaml.Mapping}, an {@link dev.gatewright.yaml.Alias}, or a {@link
 * dev.gatewright.yaml.Deferred} text that only linking will know. What a reader of the YAML sees but GitHub doesn't
 * (comments, style, place) is its {@link dev.gatewright.yaml.Decor}, which is no part of equality. A {@link
 * dev.gatewright.yaml.Document} is a tree with what stands around it in its file.
 *
 * <p>{@link dev.gatewright.yaml.Yaml} does it all. {@code Yaml.read} gives a {@link dev.gatewright.yaml.Reading}: the documents,
 * and what is wrong as {@link dev.gatewright.yaml.Problem}s, never an exception; {@link dev.gatewright.yaml.Limits} are GitHub's.
 * {@code Yaml.print} gives the text: of a tree that was read everything comes back but indentation, spacing and needless
 * quotes; of one that Java built, where nobody asked for a style, the printer chooses.
 *
 * <p>Reading goes through the engine's events ({@code Composer}); comments and blank lines come from the text between them
 * ({@code Gap}, {@code CommentCollector}). Printing goes down the tree ({@code YamlPrinter} for blocks, {@code FlowPrinter}
 * between brackets) and asks the {@code Speller} how each scalar is to be written.
 *
 * <p>This package knows nothing of workflows, and is the only one that imports the YAML engine.
 */
@NullMarked
package dev.gatewright.yaml;

import org.jspecify.annotations.NullMarked;
