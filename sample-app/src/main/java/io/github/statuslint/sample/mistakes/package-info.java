/** The service as people write it. */
package io.github.statuslint.sample.mistakes;
