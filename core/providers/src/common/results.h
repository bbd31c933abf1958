#pragma once

#include <string_view>
#include <vector>

#include "vidgo/providers/provider.h"

namespace vidgo::providers {

/// What is looked for in an answer.
enum class ResultKind { Picture, Clip };

ResultKind kindOf(const ProviderData& data, const TaskRef& task);

/// Where the files are that an answer's output names, wherever in it: as text, in lists, in objects, under
/// the members that companies use ("video_url", "works", "resource_without_watermark" …), of several such
/// members the best of the kind. Texts that are empty or no addresses do not count. At most 16.
std::vector<TaskResult> findResults(const Json& output, ResultKind kind);

/// True for https and http addresses without blanks or control characters, of at most 8 KiB.
bool isAddress(std::string_view text);

/// True for what may stand in a path as the number of a task: 1 to 200 letters, digits, '-', '_', '.' and
/// ':'.
bool isTaskId(std::string_view text);

} // namespace vidgo::providers
