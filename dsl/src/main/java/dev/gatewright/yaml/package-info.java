/**
 * The YAML tree, and text to tree and back under YAML 1.2.
 *
 * <p>A {@link dev.gatewright.yaml.Node} is an immutable value: a {@link dev.gatewright.yaml.Scalar}, a {@link
 * dev.gatewright.yaml.Sequence}, a {@link dev.gatewright.yaml.Mapping}, an {@link dev.gatewright.yaml.Alias}, or a {@link
 * dev.gatewright.yaml.Deferred} text that only linking will know. What a reader of the YAML sees but GitHub doesn't
 * (comments, style, place) is its {@link dev.gatewright.yaml.Decor}, which is no part of equality.
 *
 * <p>This package knows nothing of workflows, and is the only one that imports the YAML engine.
 */
@NullMarked
package dev.gatewright.yaml;

import org.jspecify.annotations.NullMarked;
