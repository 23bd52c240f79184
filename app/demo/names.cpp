// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

struct OriginText {
    int weight;
    const char* first;
    const char* last;
};

constexpr int frenchOrigin = 1;

constexpr std::array origins{
    OriginText{34,
               "Abigail Adam Aidan Alice Amber Andrew Anna Audrey Austin Beatrice Benjamin Blake Brandon Brianna "
               "Brooke Caitlin Calvin Cameron "
               "Carter Charlotte Chloe Claire Clara Colin Connor Cora Daniel Derek Dylan Edith Eleanor Elijah Ella "
               "Emily Emma Ethan Evan "
               "Evelyn Fiona Gavin Georgia Grace Graham Hannah Harper Hazel Heather Henry Holly Ian Iris Isaac Isla "
               "Ivy Jack Jacob James "
               "Jasmine Jenna Joel Jonah Joshua Julia Keira Kyle Laura Lauren Leah Liam Lily Logan Lucas Lucy "
               "Mackenzie Madeline Marcus "
               "Mark Mason Megan Melissa Molly Morgan Naomi Nathan Neil Noah Nora Oliver Olivia Owen Paige Parker "
               "Patrick Peter Quinn Rachel "
               "Rebecca Riley Robyn Rory Rose Russell Ruth Ryan Samantha Sarah Scott Sean Sophie Spencer Stella Thomas "
               "Tyler Vanessa "
               "Victoria Violet William Wyatt Zoe",
               "Abbott Aldridge Ashdown Atwater Barlow Barrett Beckett Bennett Birch Blackwood Bowman Bradshaw Brennan "
               "Briggs Brockway "
               "Burnham Byrne Calloway Campbell Carmichael Chadwick Clarke Colborne Collins Cooper Corrigan Craddock "
               "Crawford Cullen Dalton "
               "Davenport Dawson Devlin Donnelly Drummond Dunbar Eastman Eldridge Ellery Fairbanks Farley Fenwick "
               "Ferris Fielding Fletcher "
               "Foster Fraser Gallagher Gibson Gilmour Goodwin Grantham Hadley Halloran Harding Hargrove Harrington "
               "Hartley Hawthorne Hayes "
               "Hendry Holloway Hopkins Hughes Hutton Ingram Jennings Kavanagh Keating Kendrick Kerr Kingsley Kirkland "
               "Lambert Langdon Lawson "
               "Lockhart MacDougall MacIsaac Marlow Marsden Mayhew McAllister McBride McCabe McKenna Mercer Merrick "
               "Middleton Milburn Moffat "
               "Monroe Morrison Nesbitt Norwood O'Brien O'Connell Oakley Osborne Paxton Pemberton Penrose Prescott "
               "Quigley Radcliffe Ramsay "
               "Redmond Renfrew Rowntree Rutherford Sheridan Sinclair Somerville Stanhope Stratton Sutherland Tavish "
               "Thackeray Thornbury Tierney "
               "Underhill Vickers Wakefield Walsh Wetherby Whitaker Winslow Woodley Wycliffe Yardley"},
    OriginText{15,
               "Adèle Alexandre Alexis Amélie Anaïs André Antoine Arnaud Audrée Aurélie Benoît Camille Caroline Cédric "
               "Chantal Christophe "
               "Clémence Coralie Danièle Denis Dominique Élise Élodie Éloïse Émile Émilie Étienne Eugénie Fabien "
               "Florence François Gabrielle "
               "Geneviève Gilles Guillaume Hélène Hugo Isabelle Jérôme Joëlle Josée Julien Justine Laurence Léa Léonie "
               "Loïc Louis Lucie "
               "Madeleine Manon Marc Marguerite Marie-Ève Marie-Soleil Mathieu Maude Maxime Mélanie Mireille Nathalie "
               "Noémie Océane Olivier "
               "Pascal Philippe Raphaël Régis Rémi Rosalie Sébastien Simon Solène Stéphanie Sylvain Thérèse Thierry "
               "Valérie Véronique Vincent "
               "Xavier Yannick Yves Zoé",
               "Archambault Arsenault Asselin Aubin Beauchemin Beaulieu Bélanger Bergeron Bernier Bilodeau Blanchette "
               "Boisvert Bouchard "
               "Bourassa Brisebois Brochu Caron Champagne Charbonneau Chartrand Chevalier Cloutier Comeau Cormier Côté "
               "Cyr Delorme Deschênes "
               "Desjardins Desrosiers Doucet Dubé Dufour Dupuis Durocher Fontaine Forget Fortier Gagné Gaudreau "
               "Gauthier Gendron Giguère "
               "Gingras Girouard Godin Hébert Houle Jolicoeur Labelle Laberge Lachance Lacroix Laflamme Lajoie Lalonde "
               "Lamarche Laplante "
               "Larivière Lavoie Leblanc Lemieux Lévesque Lussier Marcoux Marchand Ménard Mercier Michaud Morin Nadeau "
               "Ouellet Paquette "
               "Paradis Perreault Plante Poirier Proulx Quesnel Rioux Robitaille Rocheleau Roussel Sauvé Séguin Simard "
               "Soucy Tessier "
               "Théberge Thériault Tremblay Trépanier Vachon Vaillancourt Villeneuve"},
    OriginText{
        12,
        "Aarav Aditi Akash Ananya Anjali Arjun Asha Deepa Dev Divya Gurpreet Harpreet Ishaan Jaspreet Kavya Kiran "
        "Lakshmi "
        "Manpreet Meera Navdeep Neha Nikhil Pooja Priya Rahul Rajan Ravi Rohan Sandeep Simran Sunita Tara Varun Vikram",
        "Ahluwalia Banerjee Bhatt Chandra Chaudhary Desai Dhaliwal Fernandes Ghosh Gill Grewal Gupta Iyer Jain Joshi "
        "Kapoor "
        "Khanna Kulkarni Malhotra Mehta Menon Mishra Nair Pandey Patel Pillai Rao Reddy Sandhu Saxena Sharma Sidhu "
        "Thakur Verma"},
    OriginText{12,
               "Bo Chen Fang Grace Hao Hiroshi Jia Jin Jun Kenji Lan Li Linh Mei Min Minh Naoko Ping Quan Rui Sakura "
               "Soo-jin Tao "
               "Thanh Thi Tuan Wei Xin Yan Yuki Yuna Zhen",
               "Bui Chan Chang Chen Cheng Cho Choi Chu Dang Dinh Doan Fong Fujimoto Han Hayashi Ho Hoang Huang "
               "Ishikawa Jung Kim Kwan "
               "Lam Lau Lee Leung Li Lin Liu Lu Luong Ma Mori Nakamura Ng Ngo Nguyen Pak Pham Sato Song Sun Tanaka "
               "Tang Tran Truong Wang Wong "
               "Wu Yamada Yang Yeung Yoon Zhang Zhao"},
    OriginText{
        8,
        "Adriana Alejandro Beatriz Bruno Carla Carlos Catarina Cecília Diego Elena Esteban Fernanda Gabriel Inês "
        "Javier "
        "Joaquín João Lucía Luís Marisol Mateo Nuno Paloma Pilar Rafael Ramón Rosa Sofía Teresa Tiago Valentina Ximena",
        "Aguilar Almeida Álvarez Azevedo Barros Cabrera Cardoso Carvalho Castillo Cordero Correia Delgado Espinoza "
        "Figueroa Fonseca "
        "Fuentes Gonçalves Herrera Ibarra Maldonado Medeiros Mendoza Moreira Muñoz Núñez Pacheco Paredes Pereira "
        "Quintana Ramírez "
        "Resende Salazar Santana Silveira Solís Tavares Vargas Zamora"},
    OriginText{7,
               "Agnieszka Aleksander Anastasia Bartosz Bogdan Danylo Darya Dmitri Elżbieta Halyna Ilona Irina Jakub "
               "Jana Kateryna "
               "Katarzyna Łukasz Magdalena Marek Mariana Milan Oksana Olena Pavel Petra Radmila Stefan Taras Tomasz "
               "Vesna Yulia Zuzana",
               "Adamczyk Babiak Bartosik Bielak Bondarenko Danko Dvořák Georgiev Hrynkiw Ivanchuk Jankowski Kaczmarek "
               "Kolar Kostenko "
               "Kováč Kowalczyk Kravets Lisiecki Majewski Marković Melnyk Nowicki Olszewski Ostrowski Pavlenko "
               "Petrović Popescu Rusnak "
               "Shevchuk Sokolov Stankov Tkachuk Wójcik Zieliński"},
    OriginText{
        6,
        "Ahmad Amina Amir Aylin Bahar Dariush Farah Fatima Hadi Hamza Hassan Jamila Karim Layla Leila Mahsa Maryam "
        "Mina "
        "Nadia Nasrin Omar Parisa Rania Reza Salma Samir Shirin Tariq Yasmin Yusuf Zahra Zeynep",
        "Abbasi Aziz Bakir Darwish Demir Ebrahimi Farahani Ghorbani Haddad Hakimi Hamdan Hashemi Jaber Karimi Khalil "
        "Khoury Mansour "
        "Moradi Mustafa Nasser Najjar Qureshi Rahimi Rashid Saab Sabbagh Safavi Shah Sheikh Tehrani Yılmaz Zaidi"},
    OriginText{6,
               "Abena Ade Adwoa Amara Ayana Chidi Chioma Efua Emeka Esi Femi Folake Imani Kofi Kwame Malaika Marlon "
               "Ngozi Nia Obi "
               "Olu Sade Selam Temesgen Tendai Thandi Winston Yaw Zola",
               "Abebe Acheampong Adebayo Adeyemi Agyeman Amoah Asante Baptiste Boateng Chukwu Clarke-Reid Danso Desta "
               "Diallo Ekwueme Eze "
               "Gebre Ibekwe Kamau Mensah Mukasa Nwosu Obeng Ofori Okafor Okeke Okonkwo Osei Owusu Tesfaye Toussaint "
               "Wanjiru"}};

/// Area codes of the Toronto area first, then the rest of the country.
constexpr std::array areaCodes{416, 647, 437, 905, 289, 365, 742, 519, 226, 705, 249, 613, 343, 548,
                               807, 204, 236, 250, 263, 306, 354, 367, 368, 382, 403, 418, 428, 431,
                               438, 450, 468, 474, 506, 514, 579, 581, 584, 587, 604, 639, 672, 683,
                               709, 753, 778, 780, 782, 819, 825, 867, 873, 879, 902, 942};
constexpr int localCodes = 6;
constexpr int numbersPerCode = 100;

QString phoneText(int code, int number)
{
    return u"(%1) 555-%2"_s.arg(code).arg(100 + number, 4, 10, QLatin1Char('0'));
}

} // namespace

Names::Names()
{
    for (const OriginText& text : origins) {
        m_origins.append(
            {QString::fromUtf8(text.first).split(u' '), QString::fromUtf8(text.last).split(u' '), text.weight});
        m_weights += text.weight;
    }
}

const Names::Origin& Names::originOf(Random& random) const
{
    int left = random.below(m_weights);
    for (const Origin& origin : m_origins) {
        left -= origin.weight;
        if (left < 0)
            return origin;
    }
    return m_origins.first();
}

PersonName Names::make(Random& random) const
{
    const Origin& family = originOf(random);
    // Many carry a first name of the country, or of another origin.
    const Origin& given = random.chance(700) ? family : random.chance(600) ? m_origins.first() : originOf(random);
    return {random.pick(given.first), random.pick(family.last), &family == &m_origins[frenchOrigin]};
}

QString Names::firstFor(const PersonName& relative, Random& random) const
{
    for (const Origin& origin : m_origins) {
        if (origin.last.contains(relative.last))
            return random.pick(origin.first);
    }
    return random.pick(m_origins.first().first);
}

int Names::firstCount() const
{
    QSet<QString> all;
    for (const Origin& origin : m_origins)
        all.unite({origin.first.begin(), origin.first.end()});
    return int(all.size());
}

int Names::lastCount() const
{
    QSet<QString> all;
    for (const Origin& origin : m_origins)
        all.unite({origin.last.begin(), origin.last.end()});
    return int(all.size());
}

QString plainLetters(const QString& name)
{
    QString out;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'ł')
            out += u'l';
        else if (c == u'ı')
            out += u'i';
        else if (c == u'-' || (c >= u'a' && c <= u'z'))
            out += c;
    }
    return out;
}

QString Contacts::email(const PersonName& name, Random& random)
{
    static constexpr std::array domains{"example.org", "example.com", "mail.example.org", "post.example.com"};
    const QString first = plainLetters(name.first);
    const QString base = (random.chance(700) ? first + u'.' : first.left(1)) + plainLetters(name.last);
    const QString domain = QLatin1String(domains[size_t(random.below(int(domains.size())))]);
    QString out = base + u'@' + domain;
    for (int number = random.between(2, 60); m_emails.contains(out); ++number)
        out = base + QString::number(number) + u'@' + domain;
    m_emails.insert(out);
    return out;
}

QString Contacts::phone()
{
    constexpr int local = localCodes * numbersPerCode;
    if (m_phones >= int(areaCodes.size()) * numbersPerCode)
        return {};
    const int turn = m_phones++;
    const int from = turn < local ? 0 : localCodes;
    const int codes = turn < local ? localCodes : int(areaCodes.size()) - localCodes;
    const int step = turn < local ? turn : turn - local;
    const int code = step % codes;
    // 37 has no divisor in common with 100: every number of a code comes once.
    return phoneText(areaCodes[size_t(from + code)], (step / codes * 37 + code * 13) % numbersPerCode);
}

QString Contacts::anyPhone(Random& random)
{
    return phoneText(areaCodes[size_t(random.below(localCodes))], random.below(numbersPerCode));
}

} // namespace td::demo
