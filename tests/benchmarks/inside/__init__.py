"""What runs in processes of its own, so that measuring does not weigh on what is measured."""
