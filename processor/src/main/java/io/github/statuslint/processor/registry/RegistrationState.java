// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.registry;

/** How firmly a code stands in the IANA registry of HTTP status codes. */
public enum RegistrationState {
  /** Registered for good. */
  REGISTERED,
  /** Registered for a limited time, while its specification is a draft. */
  TEMPORARY,
  /** Kept free: the registry says "(Unused)", and nobody may assign the number (306 and 418). */
  UNUSED,
  /** Registered, but its specification has been withdrawn. */
  OBSOLETED
}
