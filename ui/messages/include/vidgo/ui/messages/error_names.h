#pragma once

#include "vidgo/base/error.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/job.h"
#include "vidgo/model/language.h"

namespace vidgo::ui {

/// The arguments of an error as people read them: what the core names by its id, such as the style
/// "oil_painting", has its name of the catalogue in the language. Anything else is as it was.
ErrorArguments withNames(ErrorArguments arguments, const Catalog& catalog, Language language);
/// The same of the error of a job that failed.
Job withNames(Job job, const Catalog& catalog, Language language);

} // namespace vidgo::ui
