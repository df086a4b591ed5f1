package org.samband.server.funding.invoice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an alliance says how it invoices. */
@Controller
@RequestMapping("/{alliance}/funding/invoices/terms")
@Allowed(Role.SECRETARIAT)
class TermsPages {

    private final Invoicing invoicing;

    TermsPages(Invoicing invoicing) {
        this.invoicing = invoicing;
    }

    @GetMapping
    String show(Model model) {
        return form(invoicing.terms().map(TermsForm::of).orElse(TermsForm.EMPTY), Mistakes.none(), model);
    }

    @PostMapping
    String agree(TermsForm form, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            invoicing.agree(
                    form.days(),
                    form.treatment(),
                    form.basisPoints(),
                    form.reason(),
                    form.accountOrNone(),
                    form.senderOrNone());
            Flash.done(redirect, "invoice.terms.saved");
            return "redirect:" + InvoiceListPage.address();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(form, Mistakes.of(refusal), model);
        }
    }

    private static String form(TermsForm form, Mistakes mistakes, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "funding/invoice-terms";
    }
}
