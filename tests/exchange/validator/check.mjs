// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every .xml file of a folder: `node check.mjs RULES FOLDER`, run where `npm ci` has put the packages. Answers one line of JSON:
// {"files": N, "checks": N, "problems": {"file.xml": ["BR-CO-10 The lines add up to the net.", ...]}}
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const Ajv2019 = require('ajv/dist/2019').default;
const {Schema} = require('node-schematron');
const {parseXmlDocument} = require('slimdom');
const {invoiceSchema} = require('@e-invoice-eu/core');

const peppol = '#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const prefixes = {
    'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2': 'cbc',
    'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2': 'cac',
};
// The definitions know one document, with the names of an invoice.
const invoiceNames = {
    'cbc:CreditNoteTypeCode': 'cbc:InvoiceTypeCode',
    'cac:CreditNoteLine': 'cac:InvoiceLine',
    'cbc:CreditedQuantity': 'cbc:InvoicedQuantity',
};

// Where another tax than VAT is charged there may be two on a line, such as GST and QST; the definitions know one.
const severalTaxes = 'cac:ClassifiedTaxCategory';

const structure = new Ajv2019({strict: false, allErrors: true}).compile(invoiceSchema);

function nameOf(element) {
    const name = (prefixes[element.namespaceURI] ?? element.namespaceURI) + ':' + element.localName;
    return invoiceNames[name] ?? name;
}

function attributes(element, name, into) {
    for (const attribute of element.attributes)
        into[name + '@' + attribute.name] = attribute.value;
}

// The content of `element` as the JSON that the definitions describe; complaints about order go to `problems`.
function toJson(element, schema, problems) {
    const order = Object.keys(schema?.properties ?? {});
    const json = {};
    let last = -1;
    for (const child of element.children) {
        const name = nameOf(child);
        const place = order.indexOf(name);
        if (place >= 0 && place < last)
            problems.push(`ORDER ${name} stands too late in ${nameOf(element)}`);
        last = Math.max(last, place);
        const known = schema?.properties?.[name];
        const many = known?.type === 'array';
        const inner = many ? known.items : known;
        if (name === severalTaxes && name in json && !problems.vat)
            continue;
        const value = child.children.length > 0 ? toJson(child, inner, problems) : child.textContent;
        if (many)
            (json[name] ??= []).push(value);
        else if (name in json)
            problems.push(`TWICE ${name} in ${nameOf(element)}`);
        else
            json[name] = value;
        attributes(child, name, json);
    }
    return json;
}

function schemes(document) {
    return document.getElementsByTagName('cac:TaxScheme').map(scheme => scheme.textContent.trim());
}

function structureProblems(root, vat) {
    const problems = Object.assign([], {vat});
    const json = {'ubl:Invoice': toJson(root, invoiceSchema.properties['ubl:Invoice'], problems)};
    if (!structure(json))
        problems.push(...structure.errors.map(e => `STRUCTURE ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
    return problems;
}

const [rulesPath, folder] = process.argv.slice(2);
const rules = Schema.fromString(readFileSync(rulesPath, 'utf8'));
const asserts = rules.patterns.flatMap(p => p.rules.flatMap(r => r.asserts)).length;
const answer = {files: 0, checks: asserts, problems: {}};
for (const file of readdirSync(folder).filter(name => name.endsWith('.xml')).sort()) {
    const document = parseXmlDocument(readFileSync(join(folder, file), 'utf8'));
    const text = document.documentElement.textContent;
    const vat = text.includes(peppol) || schemes(document).includes('VAT');
    const problems = [...structureProblems(document.documentElement, vat)];
    const found = rules.validateDocument(document, {phaseId: text.includes(peppol) ? 'peppol' : vat ? 'vat' : 'core'});
    problems.push(...found.filter(r => !r.isReport).map(r => `${r.assertId} ${r.message.trim()}`));
    answer.files += 1;
    if (problems.length > 0)
        answer.problems[file] = problems;
}
console.log(JSON.stringify(answer));
