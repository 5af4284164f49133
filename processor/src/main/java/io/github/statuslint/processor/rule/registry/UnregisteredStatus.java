// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.rule.registry;

import com.google.auto.service.AutoService;
import io.github.statuslint.processor.evidence.CaseFile;
import io.github.statuslint.processor.finding.Finding;
import io.github.statuslint.processor.finding.Severity;
import io.github.statuslint.processor.framework.StatusConstant;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import io.github.statuslint.processor.rule.Findings;
import io.github.statuslint.processor.rule.Rule;
import io.github.statuslint.processor.rule.RuleFacts;
import io.github.statuslint.processor.rule.StatusList;
import io.github.statuslint.processor.site.Role;
import io.github.statuslint.processor.site.StatusUse;
import io.github.statuslint.processor.site.StatusValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A code that HTTP allows and nobody registered. */
@AutoService(Rule.class)
@RuleFacts(
    severity = Severity.NOTE,
    references = {"RFC 9110, Section 16.2.1", "RFC 9110, Section 15"},
    yieldsTo = "InvalidStatusCode",
    standsAlone = true,
    since = "0.1.0",
    codes = {
      "105-199", "209-225", "227-299", "309-399", "419-420", "427", "430", "432-450", "452-499",
      "509", "512-599"
    })
public final class UnregisteredStatus implements Rule {

  /** How the registry of vendors names what is no vendor. */
  private static final Set<String> NO_VENDOR =
      Set.of("RFC", "attributed", "informal", "early", "resumable", "vendor", "WebDAV");

  /** Found by the service loader. */
  public UnregisteredStatus() {}

  @Override
  public List<Finding> check(CaseFile file) {
    return file.uses().stream()
        .filter(UnregisteredStatus::leavesTheProgram)
        .filter(use -> isUnregistered(use.code().orElse(0)))
        .filter(use -> !StatusList.isDeclaredIn(file))
        .map(this::tell)
        .toList();
  }

  private static boolean leavesTheProgram(StatusUse use) {
    return use.role().isAnswer() || use.role() == Role.CARRIED || use.role() == Role.DOCUMENTED;
  }

  private static boolean isUnregistered(int code) {
    return StatusRegistry.isInRange(code) && !StatusRegistry.standard().isRegistered(code);
  }

  private Finding tell(StatusUse use) {
    Findings.Draft draft = Findings.of(this).at(use);
    Optional<VendorStatus> vendor = vendor(use);
    if (vendor.isEmpty()) {
      return draft.note();
    }
    draft.with("status", vendor.get().title());
    boolean owned = isVendor(vendor.get());
    if (owned) {
      draft.with("vendor", vendor.get().vendor().replaceFirst(" \\(.*", ""));
    }
    if (vendor.get().usuallyMeant().isEmpty()) {
      return draft.variant(owned ? "vendor" : "message").note();
    }
    return draft
        .status("expected", vendor.get().usuallyMeant().get(0))
        .variant(owned ? "vendorMeans" : "means")
        .note();
  }

  /** The vendor whose phrase the constant in the code has, else the best known one. */
  private static Optional<VendorStatus> vendor(StatusUse use) {
    List<VendorStatus> vendors = StatusRegistry.standard().vendors(use.code().orElseThrow());
    String constant =
        use.value() instanceof StatusValue.Known known
            ? known.constant().map(StatusConstant::name).orElse("")
            : "";
    return vendors.stream()
        .filter(vendor -> StatusList.letters(vendor.phrase()).equals(StatusList.letters(constant)))
        .findFirst()
        .or(() -> vendors.stream().findFirst());
  }

  private static boolean isVendor(VendorStatus vendor) {
    String name = vendor.vendor();
    return NO_VENDOR.stream().noneMatch(name::startsWith);
  }
}
