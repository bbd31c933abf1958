#pragma once

#include "commands.h"

namespace vidgo::cli {

/// `vidgo orders invoice`: issues and writes the receipt of an order, or a credit note.
void addInvoice(CLI::App& orders, Command& chosen);

} // namespace vidgo::cli
