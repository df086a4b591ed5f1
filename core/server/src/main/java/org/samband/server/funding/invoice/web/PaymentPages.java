package org.samband.server.funding.invoice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.PastedColumn;
import org.samband.server.funding.invoice.InvoiceId;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.PaymentId;
import org.samband.server.funding.invoice.PaymentList;
import org.samband.server.funding.invoice.Payments;
import org.samband.server.plan.Amounts;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which payments are noted by hand, and read from a list that is looked at before it counts. */
@Controller
@RequestMapping("/{alliance}/funding/invoices")
@Allowed(Role.SECRETARIAT)
class PaymentPages {

    private final Payments payments;
    private final Invoices invoices;
    private final Amounts amounts;
    private final PaymentFile files;

    PaymentPages(Payments payments, Invoices invoices, Amounts amounts, PaymentFile files) {
        this.payments = payments;
        this.invoices = invoices;
        this.amounts = amounts;
        this.files = files;
    }

    @PostMapping("/{id}/payments")
    String note(
            @PathVariable InvoiceId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate paidOn,
            @RequestParam String amount,
            @RequestParam String key,
            RedirectAttributes redirect) {
        if (paidOn == null) {
            throw Refusal.at("paidOn", "invoice.payment.day-missing");
        }
        payments.note(id, paidOn, typed(id, amount), key);
        Flash.done(redirect, "invoice.payment.noted");
        return "redirect:" + InvoiceListPage.address() + "/" + id.value();
    }

    @PostMapping("/{id}/payments/{payment}/removal")
    String remove(@PathVariable InvoiceId id, @PathVariable PaymentId payment, RedirectAttributes redirect) {
        payments.remove(id, payment);
        Flash.done(redirect, "invoice.payment.removed");
        return "redirect:" + InvoiceListPage.address() + "/" + id.value();
    }

    @GetMapping("/payments")
    String ask(Model model) {
        return preview("", null, Mistakes.none(), model);
    }

    @PostMapping("/payments")
    String look(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var text = list;
        try {
            text = file == null || file.isEmpty() ? list : files.lines(file);
            return preview(text, payments.read(text), Mistakes.none(), model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return preview(text, null, Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/payments/acceptance")
    String accept(@RequestParam String list, RedirectAttributes redirect) {
        var accepted = payments.accept(list);
        Flash.done(
                redirect,
                "invoice.list.accepted",
                accepted.count(PaymentList.Outcome.NEW),
                accepted.count(PaymentList.Outcome.KNOWN),
                accepted.count(PaymentList.Outcome.WRONG));
        return "redirect:" + InvoiceListPage.address();
    }

    private static String preview(String list, @Nullable PaymentList read, Mistakes mistakes, Model model) {
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("list", list);
        model.addAttribute("read", read);
        return "funding/payments";
    }

    private long typed(InvoiceId id, String amount) {
        var expected = invoices.get(id).invoice().currency();
        return switch (PastedColumn.figure(amount.strip(), amounts, expected)) {
            case PastedColumn.Problem(var problem) ->
                throw Refusal.at("amount", problem.key(), problem.arguments().toArray());
            case PastedColumn.Figure(var figure, var currency) -> {
                if (currency != null && !currency.equals(expected)) {
                    throw Refusal.at("amount", "money.column.currency", expected);
                }
                yield figure.orElse(0);
            }
        };
    }
}
