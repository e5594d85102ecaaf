/**
 * What a matrix becomes: {@link dev.gatewright.matrix.MatrixExpansion} makes the legs of it as GitHub does, in the same
 * order, with {@code include} and {@code exclude}. It knows the YAML
 * tree and how expressions compare values, and nothing of workflows.
 */
@NullMarked
package dev.gatewright.matrix;

import org.jspecify.annotations.NullMarked;
