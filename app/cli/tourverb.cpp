// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signin.h"
#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int smallest = 320;
constexpr int largest = 8192;

Result<void> readSize(const Options& options, TourRequest& request)
{
    const QStringList parts = options.value("size", u"1280x800"_s).split(u'x');
    bool widthOk = false;
    bool heightOk = false;
    request.width = parts.value(0).toInt(&widthOk);
    request.height = parts.value(1).toInt(&heightOk);
    const auto inside = [](int value) { return value >= smallest && value <= largest; };
    if (parts.size() != 2 || !widthOk || !heightOk || !inside(request.width) || !inside(request.height))
        return fail(ErrorKind::Invalid, "usage.size", "size");
    return {};
}

Result<ExitCode> run(const Options& options, const GraphicVerbs& graphics)
{
    if (!graphics.tour)
        return fail(ErrorKind::Refused, "usage.not-in-build", "tour", {u"tour"_s});
    TourRequest request;
    request.folder = options.positional().at(0);
    request.outDir = options.positional().at(1);
    TD_TRY(readSize(options, request));
    TD_TRY_ASSIGN(request.language, options.choice("language", {u"en"_s, u"fr"_s}));
    TD_TRY_ASSIGN(request.theme, options.choice("theme", {u"light"_s, u"dark"_s}));
    if (!Studio::isStudio(request.folder))
        return fail(ErrorKind::NotAStudio, "studio.missing", "folder", {request.folder});
    request.login = options.value("login");
    request.code = options.value("code");
    TD_TRY_ASSIGN(request.password, passwordFor(options));
    return ExitCode(graphics.tour(request));
}

} // namespace

Verb tourVerb()
{
    return {"tour",
            "FOLDER OUTDIR",
            "walks every screen and writes a picture of each, and the PDFs",
            signInOptions() + QList<OptionSpec>{{"theme", "light|dark", "light without it"},
                                                {"size", "1280x800", "of the window"}},
            2,
            run};
}

} // namespace td
